"""Moves towards the higher neighbour, as if the next line said which way is better.

What lies next to a wall says nothing about the lines behind it. What is certain is the
lower wall: it limits every container it is part of.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            best = max(best, min(height[left], height[right]) * (right - left))
            if height[left + 1] > height[right - 1]:
                left += 1
            else:
                right -= 1
        return best
