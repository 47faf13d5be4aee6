"""Keeps the shortest intervals first.

A short one may lie across the border of two long ones and cost both. What counts is the
end, not the length.
"""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda one: one[1] - one[0]):
            if all(end <= a or b <= start for a, b in kept):
                kept.append((start, end))
        return len(intervals) - len(kept)
