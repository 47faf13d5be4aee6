"""Looks ahead only: the last of several is not followed by an equal one either.

`aab`: behind the second `a` there is none, and yet it is not unique.
"""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        for i, character in enumerate(s):
            if character not in s[i + 1 :]:
                return i
        return -1
