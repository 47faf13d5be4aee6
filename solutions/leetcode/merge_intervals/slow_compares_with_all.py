"""Each interval swallows those it overlaps among all merged so far: O(n²).

Without an order, each one has to be compared with every other. Sorting costs n log n
and leaves a single one to compare with.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in intervals:
            apart = []
            for other in merged:
                if other[1] < start or end < other[0]:
                    apart.append(other)
                else:
                    start, end = min(start, other[0]), max(end, other[1])
            merged = [*apart, [start, end]]
        return merged
