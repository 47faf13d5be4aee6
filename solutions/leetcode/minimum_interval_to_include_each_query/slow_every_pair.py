"""Tries every interval for every query: O(n * q)."""


class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        return [
            min((b - a + 1 for a, b in intervals if a <= query <= b), default=-1)
            for query in queries
        ]
