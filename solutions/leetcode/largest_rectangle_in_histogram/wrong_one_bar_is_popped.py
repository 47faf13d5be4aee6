"""Pops one bar where a lower one comes: `if` in the place of `while`.

A low bar ends the rectangles of all higher ones on the stack.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        rising = []
        for right, height in enumerate(heights):
            if rising and heights[rising[-1]] > height:
                top = heights[rising.pop()]
                left = rising[-1] if rising else -1
                largest = max(largest, top * (right - left - 1))
            rising.append(right)
        while rising:
            top = heights[rising.pop()]
            left = rising[-1] if rising else -1
            largest = max(largest, top * (len(heights) - left - 1))
        return largest
