"""Builds the reverse by putting each character in front: a copy each, so quadratic.

Strings cannot be changed; each `+` makes a new one. Reverse with `[::-1]`, and build
strings with `join`.
"""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        forwards, backwards = [], ""
        for c in s.lower():
            if c.isalnum():
                forwards.append(c)
                backwards = c + backwards
        return "".join(forwards) == backwards
