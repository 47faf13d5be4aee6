"""Looks ahead from each bar for one as high; on a slope, to the end each time."""


class Solution:
    def trap(self, height: List[int]) -> int:
        water = i = 0
        while i < len(height) - 1:
            wall = i + 1
            for j in range(i + 1, len(height)):
                if height[j] >= height[wall]:
                    wall = j
                if height[j] >= height[i]:
                    wall = j
                    break
            level = min(height[i], height[wall])
            water += sum(level - height[j] for j in range(i + 1, wall))
            i = wall
        return water
