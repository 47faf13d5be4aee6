"""Sort starts and ends apart: a gap is where the i-th end precedes the next start.

Then i + 1 intervals have begun and all of them have ended.
"""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        merged, first = [], 0
        for i in range(len(ends)):
            if i + 1 == len(ends) or starts[i + 1] > ends[i]:
                merged.append([starts[first], ends[i]])
                first = i + 1
        return merged
