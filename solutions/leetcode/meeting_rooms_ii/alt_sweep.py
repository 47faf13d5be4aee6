"""Sweep over starts and ends, ends first: the largest number that run at once."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        events = [(start, 1) for start, _ in intervals]
        events += [(end, -1) for _, end in intervals]
        running = accumulate(change for _, change in sorted(events))
        return max(running, default=0)
