"""Compares how many different characters there are, in each string by itself.

Count the pairs too: if there are more pairs than characters, one has two partners.
"""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        return len(set(s)) == len(set(t))
