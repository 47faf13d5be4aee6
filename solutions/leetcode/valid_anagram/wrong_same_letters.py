"""Compares which letters occur, not how often.

A set keeps one of each: `aab` and `abb` have the same. Equal length does not help them
either. Use a Counter, a set that counts.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return len(s) == len(t) and set(s) == set(t)
