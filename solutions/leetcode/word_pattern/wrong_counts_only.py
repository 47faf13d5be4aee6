"""Compares how often letters and words occur, not where.

`aab` and `dog cat cat` have the same counts in other places.
"""


class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        letters, words = Counter(pattern), Counter(s.split())
        return sorted(letters.values()) == sorted(words.values())
