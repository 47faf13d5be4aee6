"""Counts the letter at each position, so a string of n letters is walked n times.

There are only 26 different letters: loop over `set(s)` and the same line is linear.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return len(s) == len(t) and all(s.count(c) == t.count(c) for c in s)
