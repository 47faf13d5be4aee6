"""Looks for windows as long as t; others may stand between its letters.

A window of fixed length answers whether a permutation is there. Here the length is
what you look for, so both ends have to move.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        for i in range(len(s) - len(t) + 1):
            if sorted(s[i : i + len(t)]) == sorted(t):
                return s[i : i + len(t)]
        return ""
