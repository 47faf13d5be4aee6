"""Decides for the most frequent letter of the whole string.

Another letter may be rarer and stand closer together. Try each, or let the window tell.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        letter = Counter(s).most_common(1)[0][0]
        start = 0
        for c in s:
            k -= c != letter
            if k < 0:
                k += s[start] != letter
                start += 1
        return len(s) - start
