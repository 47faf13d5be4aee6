"""Fills one level after the other and walks all the bars for each: O(n * height).

The number of levels is not even bounded by n. Ask for each bar how high the water
stands.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for level in range(1, max(height) + 1):
            walls = [i for i, h in enumerate(height) if h >= level]
            water += walls[-1] - walls[0] + 1 - len(walls)
        return water
