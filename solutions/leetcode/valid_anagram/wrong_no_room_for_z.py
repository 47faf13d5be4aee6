"""The list of counts has 25 places for 26 letters, so a `z` raises IndexError.

From a to z inclusive that is ord("z") - ord("a") + 1. Count both ends of a range, and
try the last letter too.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts_s, counts_t = [0] * 25, [0] * 25
        for c in s:
            counts_s[ord(c) - ord("a")] += 1
        for c in t:
            counts_t[ord(c) - ord("a")] += 1
        return counts_s == counts_t
