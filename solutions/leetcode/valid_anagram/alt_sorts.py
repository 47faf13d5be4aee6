"""Sorts both: O(n log n), and the shortest thing to say first."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return sorted(s) == sorted(t)
