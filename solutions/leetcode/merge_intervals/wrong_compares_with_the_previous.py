"""Compared with the previous interval of the input, not with the one merged so far.

The previous one may be short and lie inside a long one that still goes on. What is
merged so far is what counts.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged = [list(intervals[0])]
        for previous, (start, end) in pairwise(intervals):
            if start <= previous[1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
