"""Valid Parentheses with a stack of the closing brackets that are still due."""

CLOSING = {"(": ")", "[": "]", "{": "}"}


class Solution:
    def isValid(self, s: str) -> bool:
        """Tell whether the brackets in s match and nest as they should."""
        due: list[str] = []
        for bracket in s:
            if bracket in CLOSING:
                due.append(CLOSING[bracket])
            elif not due or due.pop() != bracket:
                return False
        return not due
