"""Compares neighbours and keeps the result of the last two.

Each result has to be held against the next string: carry it along.
"""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        prefix = strs[0]
        for a, b in pairwise(strs):
            length = 0
            while length < min(len(a), len(b)) and a[length] == b[length]:
                length += 1
            prefix = a[:length]
        return prefix
