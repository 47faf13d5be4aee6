"""Counts the brackets of each kind and forgets where they stand.

Equal counts are necessary and not enough: `}{` and `([)]` have them too. Ask of any
count what it throws away; here it is the order, which is half of the task.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        return all(s.count(a) == s.count(b) for a, b in ("()", "[]", "{}"))
