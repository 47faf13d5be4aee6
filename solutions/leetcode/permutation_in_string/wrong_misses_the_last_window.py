"""Ends one window too early.

Windows of k letters begin at 0 to n - k inclusive: `range(n - k + 1)`.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        target = sorted(s1)
        n = len(s1)
        return any(sorted(s2[i : i + n]) == target for i in range(len(s2) - n))
