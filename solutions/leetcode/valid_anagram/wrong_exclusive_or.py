"""Combines all letters by exclusive or, which sees odd numbers of a letter only.

The trick finds the one letter that has no partner. Here pairs matter: `aa` and `bb`
both come out as zero.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return len(s) == len(t) and reduce(xor, map(ord, s + t)) == 0
