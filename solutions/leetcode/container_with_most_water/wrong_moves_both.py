"""Moves both pointers at once and so compares mirrored lines only.

Only the lower wall is ruled out by what you know. The higher one may still have its
best partner before it.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        n = len(height)
        return max(
            min(height[i], height[n - 1 - i]) * (n - 1 - 2 * i) for i in range(n // 2)
        )
