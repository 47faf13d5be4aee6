"""Lets letters come in and none go out, so it compares prefixes of s2.

A window of fixed length loses one letter for each that it gains.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        needed, window = Counter(s1), Counter()
        for letter in s2:
            window[letter] += 1
            if window == needed:
                return True
        return False
