"""From the right, a letter is subtracted if a larger one has been seen."""


class Solution:
    def romanToInt(self, s: str) -> int:
        worth = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000), strict=True))
        total = largest = 0
        for letter in reversed(s):
            value = worth[letter]
            largest = max(largest, value)
            total += value if value == largest else -value
        return total
