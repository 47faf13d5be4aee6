"""Keeps what counts and compares it with its reverse: O(n) space, quickest to write.

In an interview say this first, then offer the two indices.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c for c in s.lower() if c.isalnum()]
        return kept == kept[::-1]
