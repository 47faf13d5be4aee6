"""Goes on after the first difference and picks up letters that are equal behind it.

A prefix ends there: `break`.
"""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        columns = zip(*strs, strict=False)
        return "".join(column[0] for column in columns if len(set(column)) == 1)
