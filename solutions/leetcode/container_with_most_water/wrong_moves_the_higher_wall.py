"""Moves the higher wall and keeps the lower one, which limits the water.

With the lower wall kept, every narrower container holds less. Only a higher wall in the
place of the lower one can help.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            area = min(height[left], height[right]) * (right - left)
            best = max(best, area)
            if height[left] > height[right]:
                left += 1
            else:
                right -= 1
        return best
