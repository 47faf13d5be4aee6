"""Counts down for every letter that t has, also for one that is not needed any more.

A third `a` does not make up for a missing `b`. Count down only while the letter's own
count is above zero.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        letters = set(t)
        missing = len(t)
        start, shortest = 0, ""
        for end, letter in enumerate(s, 1):
            missing -= letter in letters
            while missing <= 0:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                missing += s[start] in letters
                start += 1
        return shortest
