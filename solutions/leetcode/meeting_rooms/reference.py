"""Sorted by start, only neighbours have to be compared."""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        """Return whether no two of the meetings overlap."""
        return all(a[1] <= b[0] for a, b in pairwise(sorted(intervals)))
