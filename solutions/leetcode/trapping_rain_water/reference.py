"""The lower of the two highest bars so far settles the level on its own side."""


class Solution:
    def trap(self, height: List[int]) -> int:
        """Return how many unit squares of water stay between the bars."""
        left, right = 0, len(height) - 1
        highest_left = highest_right = 0
        water = 0
        while left <= right:
            if highest_left < highest_right:
                highest_left = max(highest_left, height[left])
                water += highest_left - height[left]
                left += 1
            else:
                highest_right = max(highest_right, height[right])
                water += highest_right - height[right]
                right -= 1
        return water
