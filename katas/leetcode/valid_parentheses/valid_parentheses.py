class Solution:
    def isValid(self, s: str) -> bool:
        """Tell whether the brackets in s match and nest as they should."""
        raise NotImplementedError
