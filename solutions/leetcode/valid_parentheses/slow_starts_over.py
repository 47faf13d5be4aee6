"""Deletes the first touching pair and starts over at the left end: quadratic.

After a deletion the next pair can begin one place to the left at the earliest, so the
walk need not start over. Going back by one place is what a stack does.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        left = list(s)
        i = 0
        while i + 1 < len(left):
            if left[i] + left[i + 1] in {"()", "[]", "{}"}:
                del left[i : i + 2]
                i = 0
            else:
                i += 1
        return not left
