"""Puts a new pair around, before or behind each shorter string.

It is all there is up to three pairs. With four, `(())(())` is missing: neither part is
a single pair. Check a construction against a count, here 14 strings for n = 4.
"""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        strings = {"()"}
        for _ in range(n - 1):
            strings = {t for s in strings for t in (f"({s})", f"(){s}", f"{s}()")}
        return list(strings)
