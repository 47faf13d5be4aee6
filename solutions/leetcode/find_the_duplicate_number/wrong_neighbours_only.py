"""Compares neighbours without sorting first.

Equal numbers may stand anywhere. A sorted copy has them side by side.
"""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for a, b in pairwise(nums):
            if a == b:
                return a
        return nums[0]
