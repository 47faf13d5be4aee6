"""Takes the length of the first string for all, and reads behind the end of another.

The prefix is at most as long as the shortest string.
"""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        for i, letter in enumerate(strs[0]):
            for s in strs:
                if s[i] != letter:
                    return strs[0][:i]
        return strs[0]
