"""A stack of rising bars: a lower one ends the rectangles of all bars it pops."""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        """Return the area of the largest rectangle within the bars."""
        largest = 0
        rising: list[int] = []
        for right, height in enumerate([*heights, 0]):
            while rising and heights[rising[-1]] >= height:
                top = heights[rising.pop()]
                left = rising[-1] if rising else -1
                largest = max(largest, top * (right - left - 1))
            rising.append(right)
        return largest
