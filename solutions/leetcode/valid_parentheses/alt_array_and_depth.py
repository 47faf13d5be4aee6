"""The stack by hand: an array as long as the string, and how much of it is in use."""


class Solution:
    def isValid(self, s: str) -> bool:
        stack = [""] * len(s)
        depth = 0
        for bracket in s:
            if bracket in "([{":
                stack[depth] = bracket
                depth += 1
                continue
            depth -= 1
            if depth < 0 or stack[depth] + bracket not in {"()", "[]", "{}"}:
                return False
        return depth == 0
