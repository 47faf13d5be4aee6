"""`zip` stops at the shorter of the two, and what is left over is never seen.

Compare the number of letters and words first.
"""


class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        word_of, letter_of = {}, {}
        for letter, word in zip(pattern, s.split()):
            if word_of.setdefault(letter, word) != word:
                return False
            if letter_of.setdefault(word, letter) != letter:
                return False
        return True
