"""The order of the input is trusted.

The examples on a whiteboard often come sorted, the input does not. Comparing with the
last one merged is enough only when the starts ascend.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in intervals:
            if merged and start <= merged[-1][1]:
                merged[-1][0] = min(merged[-1][0], start)
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
