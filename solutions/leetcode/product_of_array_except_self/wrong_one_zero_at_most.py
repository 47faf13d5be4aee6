"""Leaves the zeros out of the product and forgets that there may be two.

Then a place that holds a zero still sees the other one. Count the zeros, or do without
division and without special cases.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = math.prod(number for number in nums if number != 0)
        if 0 in nums:
            return [0 if number != 0 else product for number in nums]
        return [product // number for number in nums]
