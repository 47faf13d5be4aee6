class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        """Return the words in groups of anagrams, in any order."""
        raise NotImplementedError
