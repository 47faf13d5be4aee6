"""Compares a list with what `reversed` returns, an iterator: never equal.

`reversed` gives items one by one and is no list. Compare with `kept[::-1]`, or with
`list(reversed(kept))`.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c for c in s.lower() if c.isalnum()]
        return kept == reversed(kept)
