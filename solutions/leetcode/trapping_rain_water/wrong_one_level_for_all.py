"""Fills everything between the first and the last bar to one level.

Each bar has a level of its own: the lower of the highest on its left and its right.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        level = min(height[0], height[-1])
        return sum(max(0, level - bar) for bar in height)
