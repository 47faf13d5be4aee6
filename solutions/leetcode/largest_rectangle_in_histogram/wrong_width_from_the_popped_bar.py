"""Measures the width from the popped bar on, and forgets the higher ones before it.

Those were popped earlier. The rectangle begins behind the bar that is on top of the
stack after the pop.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        rising = []
        for right, height in enumerate([*heights, 0]):
            while rising and heights[rising[-1]] > height:
                top = rising.pop()
                largest = max(largest, heights[top] * (right - top))
            rising.append(right)
        return largest
