"""The last letter has no follower and is left out of the loop, and then forgotten.

Add it before or after.
"""


class Solution:
    def romanToInt(self, s: str) -> int:
        worth = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = 0
        for i in range(len(s) - 1):
            if worth[s[i]] < worth[s[i + 1]]:
                total -= worth[s[i]]
            else:
                total += worth[s[i]]
        return total
