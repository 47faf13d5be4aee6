class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        """Return how many to take out at the least so that no two overlap."""
        raise NotImplementedError
