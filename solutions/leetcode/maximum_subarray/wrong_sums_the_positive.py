"""All positive numbers are added up, wherever they stand.

That is the best *subsequence*, which may leave numbers out. A subarray is one piece:
who wants the 4s of `[4, -9, 4]` both has to take the -9 too.
"""


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return sum(number for number in nums if number > 0) or max(nums)
