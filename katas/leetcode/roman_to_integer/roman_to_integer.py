class Solution:
    def romanToInt(self, s: str) -> int:
        """Return the number that the Roman numerals stand for."""
        raise NotImplementedError
