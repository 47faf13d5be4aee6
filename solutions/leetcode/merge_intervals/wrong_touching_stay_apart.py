"""Intervals that share just an end point are kept apart.

Both ends belong to an interval, so the comparison is `<=`. Ask an interviewer whether
ends are included: both kinds are common.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals):
            if merged and start < merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
