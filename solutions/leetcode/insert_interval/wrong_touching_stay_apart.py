"""Intervals that share just an end point are kept apart.

Both ends belong to an interval, so equal ends overlap: `<` puts one before, `<=` not.
"""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        start, end = newInterval
        before, behind = [], []
        for a, b in intervals:
            if b <= start and [a, b] != newInterval:
                before.append([a, b])
            elif a >= end and [a, b] != newInterval:
                behind.append([a, b])
            else:
                start, end = min(start, a), max(end, b)
        return [*before, [start, end], *behind]
