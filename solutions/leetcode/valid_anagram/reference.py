"""Valid Anagram: what two anagrams share is how often each letter occurs."""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        """Tell whether the letters of s can be rearranged to t."""
        return Counter(s) == Counter(t)
