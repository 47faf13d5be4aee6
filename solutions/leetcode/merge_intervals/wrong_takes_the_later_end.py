"""The end of the later interval is taken, though the earlier one may reach further.

Sorted by start says nothing about the ends: `[1, 9]` may hold `[2, 3]`. The merged end
is the larger of the two.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = end
            else:
                merged.append([start, end])
        return merged
