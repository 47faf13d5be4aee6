class Solution:
    def checkValidString(self, s: str) -> bool:
        """Return whether the stars can be read so that all parentheses match."""
        raise NotImplementedError
