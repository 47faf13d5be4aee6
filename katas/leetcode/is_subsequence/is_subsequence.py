class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        """Return whether s is left when some characters of t are deleted."""
        raise NotImplementedError
