"""Multiplies the number in before it writes the running product down.

What is written at i then includes nums[i]. Write first, multiply after.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = [1] * len(nums)
        product = 1
        for i in range(len(nums)):
            product *= nums[i]
            answer[i] = product
        product = 1
        for i in reversed(range(len(nums))):
            answer[i] *= product
            product *= nums[i]
        return answer
