"""Compares each place with all before it, in both strings. Right, and O(n^2)."""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        for i in range(len(s)):
            for j in range(i):
                if (s[i] == s[j]) != (t[i] == t[j]):
                    return False
        return True
