"""Queries in ascending order, and a heap by size of the intervals that have begun."""


class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        """Return for each query the size of the smallest interval that contains it."""
        to_come = sorted(intervals, reverse=True)
        begun: list[tuple[int, int]] = []
        size_of: dict[int, int] = {}
        for query in sorted(queries):
            while to_come and to_come[-1][0] <= query:
                left, right = to_come.pop()
                heappush(begun, (right - left + 1, right))
            while begun and begun[0][1] < query:
                heappop(begun)
            size_of[query] = begun[0][0] if begun else -1
        return [size_of[query] for query in queries]
