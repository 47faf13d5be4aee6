"""Asks whether the note has all the letters of the magazine: the wrong way round.

Say aloud who gives and who needs. `need - have` is what is missing.
"""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return not Counter(magazine) - Counter(ransomNote)
