"""Counts the neighbours that overlap, as if a removed interval were still there.

In a chain of three the middle one goes, and both overlaps with it. Compare with the
last one that *stays*.
"""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        return sum(b[0] < a[1] for a, b in pairwise(intervals))
