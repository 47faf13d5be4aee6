"""Keep the interval that ends first, again and again; count the others."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        """Return how many to take out at the least so that no two overlap."""
        kept, free_from = 0, -inf
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= free_from:
                kept += 1
                free_from = end
        return len(intervals) - kept
