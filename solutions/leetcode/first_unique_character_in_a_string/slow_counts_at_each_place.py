"""Counts anew at each place: `count` walks over the whole string, so O(n^2)."""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        for i, character in enumerate(s):
            if s.count(character) == 1:
                return i
        return -1
