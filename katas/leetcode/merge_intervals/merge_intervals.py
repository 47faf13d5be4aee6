class Solution:
    def merge(self, intervals: list[list[int]]) -> list[list[int]]:
        """Return the intervals that are left when all that overlap are merged."""
        raise NotImplementedError
