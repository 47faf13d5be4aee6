"""Walks from each bar to both sides. Right, and quadratic where the bars are equal.

Those walks cross the same bars time and again; a stack has settled them by then.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        for i, height in enumerate(heights):
            left = right = i
            while left > 0 and heights[left - 1] >= height:
                left -= 1
            while right < len(heights) - 1 and heights[right + 1] >= height:
                right += 1
            largest = max(largest, height * (right - left + 1))
        return largest
