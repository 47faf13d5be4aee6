"""Writes the products into nums and then multiplies what it has just overwritten.

Changing a list while you still read from it needs care: keep the old number in a
variable, or write to a new list.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        for i in range(len(nums)):
            nums[i], product = product, product * nums[i]
        product = 1
        for i in reversed(range(len(nums))):
            number = nums[i]
            nums[i] *= product
            product *= number
        return nums
