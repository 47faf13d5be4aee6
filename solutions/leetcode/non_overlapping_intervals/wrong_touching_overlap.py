"""Intervals that touch are taken for overlapping ones.

Here `[1, 2]` and `[2, 3]` may both stay. Whether the ends belong to an interval differs
from problem to problem.
"""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept, free_from = 0, -inf
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start > free_from:
                kept += 1
                free_from = end
        return len(intervals) - kept
