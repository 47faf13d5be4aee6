class Solution:
    def canJump(self, nums: list[int]) -> bool:
        """Return whether the last position can be reached from the first."""
        raise NotImplementedError
