"""Asks whether the two are anagrams; here letters may be left over."""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return Counter(ransomNote) == Counter(magazine)
