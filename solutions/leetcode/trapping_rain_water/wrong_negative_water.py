"""Leaves the bar itself out on both sides, and a summit counts negative water.

Where the bar is higher than the level there is none: clip at 0, or count the bar in.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(len(height)):
            left = max(height[:i], default=0)
            right = max(height[i + 1 :], default=0)
            water += min(left, right) - height[i]
        return water
