class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        """Return whether the words of s follow the pattern of letters."""
        raise NotImplementedError
