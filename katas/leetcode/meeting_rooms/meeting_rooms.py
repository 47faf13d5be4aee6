class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        """Return whether no two of the meetings overlap."""
        raise NotImplementedError
