class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        """Return for each query the size of the smallest interval that contains it."""
        raise NotImplementedError
