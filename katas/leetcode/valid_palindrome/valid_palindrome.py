class Solution:
    def isPalindrome(self, s: str) -> bool:
        """Tell whether the letters and digits of s read the same both ways."""
        raise NotImplementedError
