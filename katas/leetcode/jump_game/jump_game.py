class Solution:
    def canJump(self, nums: List[int]) -> bool:
        """Return whether the last position can be reached from the first."""
        raise NotImplementedError
