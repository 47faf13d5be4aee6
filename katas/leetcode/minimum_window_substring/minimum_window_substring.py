class Solution:
    def minWindow(self, s: str, t: str) -> str:
        """Return a shortest substring of s with all the letters of t, or ""."""
        raise NotImplementedError
