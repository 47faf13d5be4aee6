"""Looks for the highest bar on both sides, at each bar anew. Right, and quadratic.

The highest on the left changes by one comparison from bar to bar: carry it along.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(len(height)):
            level = min(max(height[: i + 1]), max(height[i:]))
            water += level - height[i]
        return water
