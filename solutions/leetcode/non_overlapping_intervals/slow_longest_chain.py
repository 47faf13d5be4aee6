"""The longest chain by dynamic programming over all pairs: O(n²).

Choosing the one that ends first makes all the other choices needless.
"""


class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        chain = []
        for i, (start, _) in enumerate(intervals):
            before = [chain[j] for j in range(i) if intervals[j][1] <= start]
            chain.append(1 + max(before, default=0))
        return len(intervals) - max(chain)
