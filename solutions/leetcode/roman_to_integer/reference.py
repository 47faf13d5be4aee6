"""A letter is subtracted if the next one is worth more, and added otherwise."""


class Solution:
    def romanToInt(self, s: str) -> int:
        """Return the number that the Roman numerals stand for."""
        worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = worth[s[-1]]
        for letter, following in pairwise(s):
            sign = -1 if worth[letter] < worth[following] else 1
            total += sign * worth[letter]
        return total
