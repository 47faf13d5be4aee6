"""Replaces in s character after character, also those that were put there just before.

`ab` becomes `bb`, then `aa`. All have to be replaced at once: `str.translate` does it.
"""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        if len(set(s)) != len(set(t)):
            return False
        for a, b in dict(zip(s, t, strict=True)).items():
            s = s.replace(a, b)
        return s == t
