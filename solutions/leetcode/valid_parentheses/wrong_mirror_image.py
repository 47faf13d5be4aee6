"""Takes a valid string for one whose second half mirrors its first.

That is so for `{[()]}` and not for `()[]`, where pairs stand side by side. Before you
rely on a pattern seen in one example, look for a valid input that lacks it.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        closing = {"(": ")", "[": "]", "{": "}"}
        return len(s) % 2 == 0 and all(
            closing.get(s[i]) == s[-1 - i] for i in range(len(s) // 2)
        )
