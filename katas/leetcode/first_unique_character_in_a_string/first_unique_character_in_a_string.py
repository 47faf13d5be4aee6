class Solution:
    def firstUniqChar(self, s: str) -> int:
        """Return the index of the first character that occurs once in s, or -1."""
        raise NotImplementedError
