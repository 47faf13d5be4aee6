"""Solves the sister problem: how much rain all the lines together hold.

Here two lines are chosen and the others count as gone. Say in your own words what is
asked before a known solution runs away with you.
"""


class Solution:
    def maxArea(self, height: List[int]) -> int:
        water = 0
        for i in range(len(height)):
            water += min(max(height[: i + 1]), max(height[i:])) - height[i]
        return water
