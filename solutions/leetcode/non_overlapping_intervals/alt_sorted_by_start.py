"""Sorted by start: of two that overlap, the one that ends later goes."""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        removed, reach = 0, intervals[0][1]
        for start, end in intervals[1:]:
            if start < reach:
                removed += 1
                reach = min(reach, end)
            else:
                reach = end
        return removed
