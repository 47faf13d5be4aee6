class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        """Return how long the longest sequence of consecutive numbers is."""
        raise NotImplementedError
