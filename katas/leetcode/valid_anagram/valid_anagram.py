class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        """Tell whether the letters of s can be rearranged to t."""
        raise NotImplementedError
