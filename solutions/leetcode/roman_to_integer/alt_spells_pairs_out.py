"""Spell the six pairs out with four or nine letters; then it is a sum."""


class Solution:
    def romanToInt(self, s: str) -> int:
        for pair, plain in (("IV", "IIII"), ("IX", "VIIII"), ("XL", "XXXX")):
            s = s.replace(pair, plain)
        for pair, plain in (("XC", "LXXXX"), ("CD", "CCCC"), ("CM", "DCCCC")):
            s = s.replace(pair, plain)
        worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        return sum(worth[letter] for letter in s)
