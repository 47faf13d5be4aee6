"""Column by column, up to the first one with two different letters."""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        """Return the longest string with which all of strs begin."""
        length = 0
        for column in zip(*strs, strict=False):
            if len(set(column)) > 1:
                break
            length += 1
        return strs[0][:length]
