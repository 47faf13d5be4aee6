"""Asks only whether the room used last is free again.

Another one may have become free earlier. Ask for the earliest end of all.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = []
        for start, end in sorted(intervals):
            if ends and ends[-1] <= start:
                ends[-1] = end
            else:
                ends.append(end)
        return len(ends)
