"""Ends one window too early.

Windows of k begin at 0 to n - k inclusive: `range(n - k + 1)`.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        return [max(nums[i : i + k]) for i in range(len(nums) - k)]
