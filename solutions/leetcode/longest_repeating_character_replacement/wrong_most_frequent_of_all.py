"""Counts the letters of the whole string, as if equal ones stood side by side.

What lies between them has to be replaced too. Look at substrings.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        return min(max(Counter(s).values()) + k, len(s))
