"""The first letter of a pair was added before, and is then subtracted once.

Added by mistake, it has to go twice: once to undo that, once for the pair.
"""


class Solution:
    def romanToInt(self, s: str) -> int:
        worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = previous = 0
        for letter in s:
            value = worth[letter]
            total += value
            if previous < value:
                total -= previous
            previous = value
        return total
