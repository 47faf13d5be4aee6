"""A run's sum is a difference of two prefix sums: subtract the lowest one before."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, lowest, total = -inf, 0, 0
        for number in nums:
            total += number
            best = max(best, total - lowest)
            lowest = min(lowest, total)
        return best
