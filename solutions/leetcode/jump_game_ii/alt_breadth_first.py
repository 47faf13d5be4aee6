"""Breadth-first search by levels; indices seen before are never visited again."""


class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps, first, last = 0, 0, 0
        while last < len(nums) - 1:
            reach = max(i + nums[i] for i in range(first, last + 1))
            jumps, first, last = jumps + 1, last + 1, reach
        return jumps
