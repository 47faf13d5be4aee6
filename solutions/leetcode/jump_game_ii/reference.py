"""Stretch by stretch: all that k jumps reach, then how far one more leads."""


class Solution:
    def jump(self, nums: List[int]) -> int:
        """Return the smallest number of jumps from the first to the last index."""
        jumps = end = furthest = 0
        for i in range(len(nums) - 1):
            furthest = max(furthest, i + nums[i])
            if i == end:
                jumps += 1
                end = furthest
        return jumps
