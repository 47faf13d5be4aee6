"""`in` uses up what an iterator walks past; the next search goes on from there."""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        """Return whether s is left when some characters of t are deleted."""
        rest = iter(t)
        return all(letter in rest for letter in s)
