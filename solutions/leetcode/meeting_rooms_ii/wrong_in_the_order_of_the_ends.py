"""Gives out the rooms in the order in which the meetings end.

A short meeting then takes a room that a long one, which starts before it, needs. Rooms
are given out at the starts: sort by them, and take the room that was free first.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = []
        for start, end in sorted(intervals, key=lambda one: (one[1], one[0])):
            if rooms and rooms[0] <= start:
                heapreplace(rooms, end)
            else:
                heappush(rooms, end)
        return len(rooms)
