"""The best starts at 0, so a list of negative numbers gives 0.

0 is the sum of a run of no numbers, and a run has at least one. Start a maximum at the
first value, or at minus infinity, never at a number that merely looks small.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = ending_here = 0
        for number in nums:
            ending_here = max(0, ending_here + number)
            best = max(best, ending_here)
        return best
