"""Compares the sums of the letters' codes, which different letters may share.

A sum that rolls along is a fine filter. A hit has to be checked.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        target = sum(map(ord, s1))
        n = len(s1)
        return any(
            sum(map(ord, s2[i : i + n])) == target for i in range(len(s2) - n + 1)
        )
