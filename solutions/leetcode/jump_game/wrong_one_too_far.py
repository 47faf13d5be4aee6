"""The reach goes one position too far.

From `i` with a jump of 2 you get to `i + 2`, not to `i + 3`; a position is within reach
if `i <= furthest`. Try `[0, 1]`.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        furthest = 0
        for i, jump in enumerate(nums):
            if i > furthest + 1:
                return False
            furthest = max(furthest, i + jump)
        return furthest >= len(nums) - 1
