"""The new interval is stored when one behind it comes, and none comes behind the last.

After the loop it may still be waiting. This also loses it where `intervals` is empty.
"""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        result, stored = [], False
        start, end = newInterval
        for a, b in intervals:
            if b < start:
                result.append([a, b])
            elif a > end:
                if not stored:
                    result.append([start, end])
                    stored = True
                result.append([a, b])
            else:
                start, end = min(start, a), max(end, b)
        return result
