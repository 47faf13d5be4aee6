"""Cuts a letter off too much where no difference is found: the shortest is all prefix.

The last index that agrees is not the length. Where the loop ends by itself, the whole
shortest string is the answer.
"""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        shortest = min(strs, key=len)
        i = 0
        for i in range(len(shortest)):
            if any(s[i] != shortest[i] for s in strs):
                break
        return shortest[:i]
