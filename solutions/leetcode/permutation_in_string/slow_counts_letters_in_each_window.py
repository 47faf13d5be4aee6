"""Counts each letter in every window with `str.count`: O(n k) for windows of k letters.

The counting runs in C, which makes it quick, not linear: neighbouring windows share all
letters but two, and those are all that has to be counted.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        k, counts = len(s1), Counter(s1)
        windows = (s2[i : i + k] for i in range(len(s2) - k + 1))
        return any(
            all(window.count(letter) == count for letter, count in counts.items())
            for window in windows
        )
