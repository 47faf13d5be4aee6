class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        """Tell whether some substring of s2 is a permutation of s1."""
        raise NotImplementedError
