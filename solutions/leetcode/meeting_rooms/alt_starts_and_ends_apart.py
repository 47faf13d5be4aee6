"""Starts and ends sorted apart: no start may precede the end one place before it."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        starts = sorted(start for start, _ in intervals)
        ends = sorted(end for _, end in intervals)
        return all(starts[i] >= ends[i - 1] for i in range(1, len(starts)))
