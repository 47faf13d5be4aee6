"""Builds each string from left to right, and never a beginning that leads nowhere."""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        """Return all well-formed strings of n pairs of parentheses, in any order."""
        found: list[str] = []

        def extend(beginning: str, unopened: int, unclosed: int) -> None:
            if unopened:
                extend(beginning + "(", unopened - 1, unclosed + 1)
            if unclosed:
                extend(beginning + ")", unopened, unclosed - 1)
            elif not unopened:
                found.append(beginning)

        extend("", n, 0)
        return found
