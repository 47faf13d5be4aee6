"""Sorted by end, an interval may reach back over several that were merged before.

`[1, 2], [3, 4], [1, 9]`: the last one covers both, but is compared with one. Sorting by
end is for choosing intervals (non-overlapping ones); merging needs the starts.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if merged and start <= merged[-1][1]:
                merged[-1] = [min(merged[-1][0], start), end]
            else:
                merged.append([start, end])
        return merged
