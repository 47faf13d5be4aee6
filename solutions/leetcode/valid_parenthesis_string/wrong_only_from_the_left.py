"""Reads each star as `(`: no `)` is left over, but nobody looks at what stays open.

Walk from the right as well, with each star read as `)`.
"""


class Solution:
    def checkValidString(self, s: str) -> bool:
        depth = 0
        for c in s:
            depth += -1 if c == ")" else 1
            if depth < 0:
                return False
        return True
