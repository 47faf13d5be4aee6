class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        """Return the intervals that are left when all that overlap are merged."""
        raise NotImplementedError
