"""Counts both; each letter has to be in the magazine as often as in the note."""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        """Tell whether the note can be made from letters of the magazine."""
        return Counter(ransomNote) <= Counter(magazine)
