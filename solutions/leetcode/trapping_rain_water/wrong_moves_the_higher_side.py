"""Moves the side with the higher bars, where the level is not settled yet.

Only on the lower side does it not matter what is still to come. Move that one.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        highest_left = highest_right = water = 0
        while left <= right:
            if highest_left >= highest_right:
                highest_left = max(highest_left, height[left])
                water += highest_left - height[left]
                left += 1
            else:
                highest_right = max(highest_right, height[right])
                water += highest_right - height[right]
                right -= 1
        return water
