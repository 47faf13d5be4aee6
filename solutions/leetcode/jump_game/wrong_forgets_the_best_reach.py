"""The reach of the position at hand replaces a better one from before.

A short jump takes nothing away from the long one that you have passed by: keep the
maximum of the two.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        furthest = 0
        for i, jump in enumerate(nums):
            if i > furthest:
                return False
            if jump > 0:
                furthest = i + jump
        return True
