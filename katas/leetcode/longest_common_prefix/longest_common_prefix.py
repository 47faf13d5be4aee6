class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        """Return the longest string with which all of strs begin."""
        raise NotImplementedError
