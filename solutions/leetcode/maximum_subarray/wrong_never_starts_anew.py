"""Only runs that begin with the first number are considered.

The running sum is never thrown away, so a bad beginning spoils all that follows. When
the sum so far is negative, begin a new run at the number at hand.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(accumulate(nums))
