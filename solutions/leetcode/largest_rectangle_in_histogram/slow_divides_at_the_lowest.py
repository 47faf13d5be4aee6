"""Divides at the lowest bar. Right, and quadratic where the heights are sorted.

Then one part is empty and the other one bar shorter. A segment tree that finds the
lowest bar quickly would mend it.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        spans = [(0, len(heights))]
        while spans:
            start, end = spans.pop()
            if start < end:
                lowest = min(range(start, end), key=heights.__getitem__)
                largest = max(largest, heights[lowest] * (end - start))
                spans += [(start, lowest), (lowest + 1, end)]
        return largest
