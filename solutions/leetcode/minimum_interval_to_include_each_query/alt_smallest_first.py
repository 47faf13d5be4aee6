"""Smallest first: each interval answers the open queries within it, by bisect."""


class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        ascending = sorted(set(queries))
        following = list(range(len(ascending) + 1))  # the next one still open

        def open_from(i):
            while following[i] != i:
                following[i] = following[following[i]]
                i = following[i]
            return i

        answer = dict.fromkeys(ascending, -1)
        for left, right in sorted(intervals, key=lambda one: one[1] - one[0]):
            i = open_from(bisect_left(ascending, left))
            while i < len(ascending) and ascending[i] <= right:
                answer[ascending[i]] = right - left + 1
                following[i] = i + 1
                i = open_from(i)
        return [answer[query] for query in queries]
