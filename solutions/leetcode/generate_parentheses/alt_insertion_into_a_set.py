"""Puts a pair into every place of each shorter string; the set drops what is twice."""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        strings = {"()"}
        for _ in range(n - 1):
            strings = {s[:i] + "()" + s[i:] for s in strings for i in range(len(s))}
        return strings
