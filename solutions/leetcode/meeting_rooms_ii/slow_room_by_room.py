"""Looks through all the rooms for a free one: O(n²) when many run at once.

A heap of the ends has the room that is free first on top.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = []
        for start, end in sorted(intervals):
            for i, free_from in enumerate(rooms):
                if free_from <= start:
                    rooms[i] = end
                    break
            else:
                rooms.append(end)
        return len(rooms)
