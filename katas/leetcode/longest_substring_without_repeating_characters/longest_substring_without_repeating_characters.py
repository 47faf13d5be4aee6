class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        """Return the length of the longest substring without a repeated character."""
        raise NotImplementedError
