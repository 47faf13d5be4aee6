"""Pops bars off the stack and adds their depth without the width of the layer.

A popped bar stands for all bars between its two walls that were levelled before. The
layer is `i - stack[-1] - 1` wide.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        falling = []
        for h in height:
            while falling and falling[-1] < h:
                bottom = falling.pop()
                if falling:
                    water += min(falling[-1], h) - bottom
            falling.append(h)
        return water
