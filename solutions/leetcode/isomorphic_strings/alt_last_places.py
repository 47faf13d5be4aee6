"""At each place, the two characters must have been seen last at the same place."""


class Solution:
    def isIsomorphic(self, s: str, t: str) -> bool:
        seen_s: list[int] = [-1] * 128
        seen_t: list[int] = [-1] * 128
        for i in range(len(s)):
            a, b = ord(s[i]), ord(t[i])
            if seen_s[a] != seen_t[b]:
                return False
            seen_s[a] = seen_t[b] = i
        return True
