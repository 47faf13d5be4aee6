"""The same recurrence, folded by the library."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(accumulate(nums, lambda before, x: max(before + x, x)))
