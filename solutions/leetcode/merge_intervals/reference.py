"""Sorted by start, an interval can only overlap the one that was merged last."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        """Return the intervals that are left when all that overlap are merged."""
        merged: list[list[int]] = []
        for start, end in sorted(intervals):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
