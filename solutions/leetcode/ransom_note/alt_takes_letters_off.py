"""Counts the magazine, then takes one off for each letter of the note."""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        left = [0] * 26
        for letter in magazine:
            left[ord(letter) - ord("a")] += 1
        for letter in ransomNote:
            left[ord(letter) - ord("a")] -= 1
            if left[ord(letter) - ord("a")] < 0:
                return False
        return True
