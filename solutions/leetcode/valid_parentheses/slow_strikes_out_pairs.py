"""Strikes out touching pairs until nothing changes. Short, right, and quadratic.

Each round walks what is left of the string, and in `((((...))))` a round strikes out
one pair only. A stack strikes out the same pairs in a single walk.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        before = ""
        while s != before:
            before = s
            s = s.replace("()", "").replace("[]", "").replace("{}", "")
        return s == ""
