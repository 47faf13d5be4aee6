"""An interval that ends exactly at the query is thrown out.

Both ends belong to it: only `right < query` is over.
"""


class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        begun, size_of, i = [], {}, 0
        for query in sorted(queries):
            while i < len(intervals) and intervals[i][0] <= query:
                left, right = intervals[i]
                heappush(begun, (right - left + 1, right))
                i += 1
            while begun and begun[0][1] <= query:
                heappop(begun)
            size_of[query] = begun[0][0] if begun else -1
        return [size_of[query] for query in queries]
