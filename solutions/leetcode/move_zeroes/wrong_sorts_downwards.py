"""Sorts the list downwards, so zeros come behind what is positive, in another order.

The others have to keep their order, and negative numbers come before the zeros as well.
"""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        nums.sort(reverse=True)
