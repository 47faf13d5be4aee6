class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        """Return the intervals, sorted, with the new one merged in."""
        raise NotImplementedError
