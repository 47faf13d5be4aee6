"""Keeps letters and words in one dict, where a word `a` meets the letter `a`.

Two kinds of key need two dicts, or keys that tell the kinds apart.
"""


class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        words = s.split()
        if len(pattern) != len(words):
            return False
        first = {}
        for i, (letter, word) in enumerate(zip(pattern, words)):
            if first.setdefault(letter, i) != first.setdefault(word, i):
                return False
        return True
