"""`[1, 4]` and `[5, 6]` are joined, as if only integers counted.

4.5 lies in neither of them. Intervals have all points between their ends, and no +1
belongs in the comparison.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals):
            if merged and start <= merged[-1][1] + 1:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
