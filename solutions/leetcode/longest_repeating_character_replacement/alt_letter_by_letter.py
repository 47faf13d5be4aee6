"""For each letter of the string, the longest window with at most k others."""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        return max(self._longest(s, k, letter) for letter in set(s))

    def _longest(self, s: str, k: int, letter: str) -> int:
        start = 0
        for c in s:
            k -= c != letter
            if k < 0:
                k += s[start] != letter
                start += 1
        return len(s) - start
