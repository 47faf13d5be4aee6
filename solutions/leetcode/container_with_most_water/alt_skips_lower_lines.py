"""Moves both pointers past every line that is no higher than the water already was."""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        i, j, best = 0, len(height) - 1, 0
        while i < j:
            level = min(height[i], height[j])
            best = max(best, level * (j - i))
            while i < j and height[i] <= level:
                i += 1
            while i < j and height[j] <= level:
                j -= 1
        return best
