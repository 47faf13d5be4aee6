"""Orders the heap by right end, so its top is the interval that ends first.

That helps to throw out, but the question is the smallest size. Order by size, and throw
out only what is on top.
"""


class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        begun, size_of, i = [], {}, 0
        for query in sorted(queries):
            while i < len(intervals) and intervals[i][0] <= query:
                left, right = intervals[i]
                heappush(begun, (right, right - left + 1))
                i += 1
            while begun and begun[0][0] < query:
                heappop(begun)
            size_of[query] = begun[0][1] if begun else -1
        return [size_of[query] for query in queries]
