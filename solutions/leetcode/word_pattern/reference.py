"""Two dicts, one for each direction; the first pair settles what has to come again."""


class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        """Return whether the words of s follow the pattern of letters."""
        words = s.split()
        if len(pattern) != len(words):
            return False
        word_of: dict[str, str] = {}
        letter_of: dict[str, str] = {}
        return all(
            word_of.setdefault(letter, word) == word
            and letter_of.setdefault(word, letter) == letter
            for letter, word in zip(pattern, words, strict=True)
        )
