"""Compares two lists of 26 counts at each step: O(26 n), and nothing to get wrong."""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        n = len(s1)
        if n > len(s2):
            return False
        needed, window = [0] * 26, [0] * 26
        for a, b in zip(s1, s2[:n], strict=True):
            needed[ord(a) - ord("a")] += 1
            window[ord(b) - ord("a")] += 1
        for gone, letter in zip(s2, s2[n:], strict=False):
            if window == needed:
                return True
            window[ord(letter) - ord("a")] += 1
            window[ord(gone) - ord("a")] -= 1
        return window == needed
