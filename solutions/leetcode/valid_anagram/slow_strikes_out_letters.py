"""Strikes each letter of s out of t. Right, and quadratic.

`remove` walks to the letter and then moves up all that follow it. Counting does the
same bookkeeping with one step a letter.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        left = list(t)
        for letter in s:
            if letter not in left:
                return False
            left.remove(letter)
        return not left
