"""A stack of falling bars; a higher one closes pools and fills them layer by layer."""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        falling: list[int] = []
        for i, h in enumerate(height):
            while falling and height[falling[-1]] < h:
                bottom = height[falling.pop()]
                if falling:
                    wall = falling[-1]
                    water += (min(height[wall], h) - bottom) * (i - wall - 1)
            falling.append(i)
        return water
