"""Takes overlapping intervals out of the list one by one: O(n²).

Each removal from the front moves all that follow. Build a new list, or cut one slice.
"""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        start, end = newInterval
        for interval in intervals[:]:
            if interval[0] <= end and interval[1] >= start:
                start, end = min(start, interval[0]), max(end, interval[1])
                intervals = [list(one) for one in intervals if one != interval]
        return sorted([*intervals, [start, end]])
