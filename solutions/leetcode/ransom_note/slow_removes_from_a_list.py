"""Removes each letter from a list, which searches and moves all behind it: O(m n)."""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        letters = list(magazine)
        try:
            for letter in ransomNote:
                letters.remove(letter)
        except ValueError:
            return False
        return True
