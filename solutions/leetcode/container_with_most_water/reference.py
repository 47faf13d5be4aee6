"""From both ends inwards: the lower wall has met its best partner and can go."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        """Return the greatest area of water that two of the lines can hold."""
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            best = max(best, min(height[left], height[right]) * (right - left))
            if height[left] < height[right]:
                left += 1
            else:
                right -= 1
        return best
