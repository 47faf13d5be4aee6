"""Counts every window anew: a loop within the loop, if a quick one. O(n k)."""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        n = len(s1)
        target = Counter(s1)
        return any(Counter(s2[i : i + n]) == target for i in range(len(s2) - n + 1))
