"""Looks for a permutation of s2 in s1, the wrong way round.

Names like s1 and s2 say nothing. Rename them in your head, pattern and text, as soon
as you have read which is which.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        n = len(s2)
        return any(sorted(s1[i : i + n]) == sorted(s2) for i in range(len(s1) - n + 1))
