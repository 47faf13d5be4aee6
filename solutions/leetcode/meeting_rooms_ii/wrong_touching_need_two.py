"""A room counts as taken at the very moment at which its meeting ends.

The next meeting may begin then: compare by `<=`.
"""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = []
        for start, end in sorted(intervals):
            if ends and ends[0] < start:
                heappop(ends)
            heappush(ends, end)
        return len(ends)
