"""Takes the lower of two end bars times their distance, as for a container with water.

Here the bars between have to be that high as well: the lowest of the whole span counts.
"""


class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        left, right = 0, len(heights) - 1
        largest = max(heights)
        while left < right:
            lower = min(heights[left], heights[right])
            largest = max(largest, lower * (right - left + 1))
            if heights[left] < heights[right]:
                left += 1
            else:
                right -= 1
        return largest
