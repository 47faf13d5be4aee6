"""Binary search for the first and the last interval concerned, and a slice for them."""


class Solution:
    def insert(
        self, intervals: List[List[int]], newInterval: List[int]
    ) -> List[List[int]]:
        start, end = newInterval
        low = bisect_left(intervals, start, key=lambda interval: interval[1])
        high = bisect_right(intervals, end, key=lambda interval: interval[0])
        if low < high:
            start = min(start, intervals[low][0])
            end = max(end, intervals[high - 1][1])
        intervals[low:high] = [[start, end]]
        return intervals
