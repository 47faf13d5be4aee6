"""Pops each interval that overlaps, and every `pop(i)` moves all that follow: O(n²).

Where the new interval covers all of them, that is n pops of a list of up to n. Find the
first and the last one concerned, and replace them all by a single slice.
"""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        start, end = newInterval
        i = 0
        while i < len(intervals) and intervals[i][1] < start:
            i += 1
        while i < len(intervals) and intervals[i][0] <= end:
            first, last = intervals.pop(i)
            start, end = min(start, first), max(end, last)
        intervals.insert(i, [start, end])
        return intervals
