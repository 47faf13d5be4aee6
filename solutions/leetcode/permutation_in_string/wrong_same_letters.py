"""Compares which letters a window has, not how often.

A set keeps one of each; `aab` and `abb` look the same to it.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        n = len(s1)
        return any(set(s2[i : i + n]) == set(s1) for i in range(len(s2) - n + 1))
