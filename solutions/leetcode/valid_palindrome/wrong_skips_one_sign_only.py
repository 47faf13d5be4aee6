"""Skips one sign with `if`, where several may stand in a row.

After the first sign comes a comma's space, and it is compared with a letter. Skip in a
loop, or decide anew each round, one step at a time.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        left, right = 0, len(s) - 1
        while left < right:
            if not s[left].isalnum():
                left += 1
            if not s[right].isalnum():
                right -= 1
            if s[left].lower() != s[right].lower():
                return False
            left += 1
            right -= 1
        return True
