"""The inner loops that skip signs do not look whether anything is left.

With signs only, the left index runs off the end and `s[left]` raises IndexError. Each
inner loop needs the outer condition too: `while left < right and ...`.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        left, right = 0, len(s) - 1
        while left < right:
            while not s[left].isalnum():
                left += 1
            while not s[right].isalnum():
                right -= 1
            if s[left].lower() != s[right].lower():
                return False
            left += 1
            right -= 1
        return True
