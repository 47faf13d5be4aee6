"""Sort in place by start, last first, and build the answer as a stack in any order."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda x: x[0], reverse=True)
        merged = [intervals.pop()]
        while intervals:
            interval = intervals.pop()
            if interval[0] > merged[-1][1]:
                merged.append(interval)
            elif interval[1] > merged[-1][1]:
                merged[-1][1] = interval[1]
        return merged[::-1]
