class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        """Return how many rooms the meetings need at the least."""
        raise NotImplementedError
