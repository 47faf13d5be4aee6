"""Looks for the letters in the order of the note, as for a subsequence.

The letters are cut out, so any order will do.
"""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        rest = iter(magazine)
        return all(letter in rest for letter in ransomNote)
