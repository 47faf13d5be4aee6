"""What the least and the greatest string share, all strings between them share."""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        least, greatest = min(strs), max(strs)
        for i, letter in enumerate(least):
            if greatest[i] != letter:
                return least[:i]
        return least
