"""Two overlapping intervals are merged and appended, and the next is never joined.

A merged interval may overlap the next one, too. Keep it as the one to compare with
instead of jumping over the pair.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged, i = [], 0
        while i < len(intervals):
            start, end = intervals[i]
            if i + 1 < len(intervals) and intervals[i + 1][0] <= end:
                i += 1
                end = max(end, intervals[i][1])
            merged.append([start, end])
            i += 1
        return merged
