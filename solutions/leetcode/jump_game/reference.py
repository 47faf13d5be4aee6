"""What can be reached has no gaps, so its furthest position says it all."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        """Return whether the last position can be reached from the first."""
        furthest = 0
        for i, jump in enumerate(nums):
            if i > furthest:
                return False
            furthest = max(furthest, i + jump)
        return True
