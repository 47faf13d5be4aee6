"""The merged interval is appended at the end, not where it belongs.

The answer has to be sorted by start.
"""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        start, end = newInterval
        others = []
        for a, b in intervals:
            if b < start or a > end:
                others.append([a, b])
            else:
                start, end = min(start, a), max(end, b)
        return [*others, [start, end]]
