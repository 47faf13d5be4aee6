"""Counts one more jump when a stretch ends exactly on the last index.

Once there, no jump is due: the loop has to stop before the last index.
"""


class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = end = furthest = 0
        for i in range(len(nums)):
            furthest = max(furthest, i + nums[i])
            if i == end:
                jumps += 1
                end = furthest
        return jumps
