"""Compares neighbours without sorting them first.

Any two meetings may overlap. Only in order of start do overlaps show between
neighbours.
"""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return all(a[1] <= b[0] or b[1] <= a[0] for a, b in pairwise(intervals))
