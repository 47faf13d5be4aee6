"""Forgets the bars that are still on the stack at the end.

Their rectangles reach to the right edge. Empty the stack after the loop, or put a bar
of height 0 behind the last one.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        rising = []
        for right, height in enumerate(heights):
            while rising and heights[rising[-1]] > height:
                top = heights[rising.pop()]
                left = rising[-1] if rising else -1
                largest = max(largest, top * (right - left - 1))
            rising.append(right)
        return largest
