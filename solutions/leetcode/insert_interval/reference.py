"""Copy what ends before the new interval, widen it by what overlaps, copy the rest."""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        """Return the intervals, sorted, with the new one merged in."""
        start, end = newInterval
        before, behind = [], []
        for a, b in intervals:
            if b < start:
                before.append([a, b])
            elif a > end:
                behind.append([a, b])
            else:
                start, end = min(start, a), max(end, b)
        return [*before, [start, end], *behind]
