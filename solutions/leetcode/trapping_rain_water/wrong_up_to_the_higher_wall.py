"""Fills up to the higher of the two walls; the water runs over the lower one.

The level is `min` of both, not `max`.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(len(height)):
            left = max(height[: i + 1])
            right = max(height[i:])
            water += max(left, right) - height[i]
        return water
