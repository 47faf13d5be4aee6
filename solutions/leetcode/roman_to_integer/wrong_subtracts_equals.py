"""Subtracts a letter when the next one is worth as much.

`II` is 2: only a *larger* follower makes a difference of the pair.
"""


class Solution:
    def romanToInt(self, s: str) -> int:
        worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = worth[s[-1]]
        for letter, following in pairwise(s):
            value = worth[letter]
            total += value if value > worth[following] else -value
        return total
