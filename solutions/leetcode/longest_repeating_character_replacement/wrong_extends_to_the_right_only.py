"""Starts at a letter and replaces only what comes after it.

In `BAAA` the replacement belongs in front. Count the others in a window, wherever they
stand in it.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for start, letter in enumerate(s):
            left, end = k, start
            while end < len(s) and (s[end] == letter or left):
                left -= s[end] != letter
                end += 1
            longest = max(longest, end - start)
        return longest
