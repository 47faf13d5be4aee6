"""Valid Palindrome: two indices walk towards each other, past what does not count."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        """Tell whether the letters and digits of s read the same both ways."""
        left, right = 0, len(s) - 1
        while left < right:
            if not s[left].isalnum():
                left += 1
            elif not s[right].isalnum():
                right -= 1
            elif s[left].lower() != s[right].lower():
                return False
            else:
                left += 1
                right -= 1
        return True
