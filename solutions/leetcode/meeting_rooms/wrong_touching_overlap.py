"""A meeting that begins when another ends counts as an overlap.

The end is not part of the meeting here: `<`, not `<=`.
"""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        for a, b in pairwise(intervals):
            if b[0] <= a[1]:
                return False
        return True
