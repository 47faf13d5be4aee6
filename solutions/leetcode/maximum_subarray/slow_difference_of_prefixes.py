"""Prefix sums, but the lowest one before is looked for anew at each end: quadratic.

A minimum over all that came before needs no search. Keep it and compare it with each
new prefix sum.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefix = [0, *accumulate(nums)]
        return max(prefix[j] - min(prefix[:j]) for j in range(1, len(prefix)))
