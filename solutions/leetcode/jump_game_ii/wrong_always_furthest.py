"""Always jumps as far as possible.

A shorter jump may land on a larger number. Compare where each landing leads, not how
far the landing is.
"""


class Solution:
    def jump(self, nums: List[int]) -> int:
        i = jumps = 0
        while i < len(nums) - 1:
            i += max(1, nums[i])
            jumps += 1
        return jumps
