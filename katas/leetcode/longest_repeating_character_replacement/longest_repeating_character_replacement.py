class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        """Return the longest run of one letter that at most k replacements make."""
        raise NotImplementedError
