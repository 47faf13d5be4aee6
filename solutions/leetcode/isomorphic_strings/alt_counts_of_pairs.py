"""There are as many different pairs as characters in s and in t: one partner each."""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        return len(set(zip(s, t, strict=True))) == len(set(s)) == len(set(t))
