"""In order of start, a meeting takes the room that is free first, or a new one."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        """Return how many rooms the meetings need at the least."""
        ends: list[int] = []
        for start, end in sorted(intervals):
            if ends and ends[0] <= start:
                heapreplace(ends, end)
            else:
                heappush(ends, end)
        return len(ends)
