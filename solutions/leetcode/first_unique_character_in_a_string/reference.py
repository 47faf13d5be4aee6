"""Counts all characters first, then looks for the first with a count of 1."""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        """Return the index of the first character that occurs once in s, or -1."""
        counts = Counter(s)
        return next((i for i, c in enumerate(s) if counts[c] == 1), -1)
