"""Kadane: the best run that ends here is this number, alone or with the run before."""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        """Return the largest sum of a run of one or more neighbouring numbers."""
        best = ending_here = nums[0]
        for number in nums[1:]:
            ending_here = max(ending_here + number, number)
            best = max(best, ending_here)
        return best
