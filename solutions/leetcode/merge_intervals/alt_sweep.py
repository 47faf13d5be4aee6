"""Sweep over starts and ends: a merged interval is where the count is above zero."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged, depth, begin = [], 0, 0
        events = [(start, 0) for start, _ in intervals]  # starts before ends
        events += [(end, 1) for _, end in intervals]
        for x, is_end in sorted(events):
            if depth == 0:
                begin = x
            depth += -1 if is_end else 1
            if depth == 0:
                merged.append([begin, x])
        return merged
