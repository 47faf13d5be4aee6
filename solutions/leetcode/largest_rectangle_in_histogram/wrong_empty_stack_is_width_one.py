"""Takes the width for 1 where the stack is empty after the pop.

An empty stack means that nothing lower stands to the left: the rectangle begins at the
left edge. A -1 at the bottom of the stack spares the special case.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        largest = 0
        rising = []
        for right, height in enumerate([*heights, 0]):
            while rising and heights[rising[-1]] > height:
                top = heights[rising.pop()]
                width = right - rising[-1] - 1 if rising else 1
                largest = max(largest, top * width)
            rising.append(right)
        return largest
