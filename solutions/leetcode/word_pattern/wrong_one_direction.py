"""Looks only from letter to word, so two letters may stand for the same word.

Different letters need different words: look from word to letter as well.
"""


class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        words = s.split()
        if len(pattern) != len(words):
            return False
        word_of = {}
        return all(word_of.setdefault(a, b) == b for a, b in zip(pattern, words))
