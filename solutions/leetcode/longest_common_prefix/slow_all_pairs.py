"""Compares each string with each: O(n^2 k). Right, and one of them would be enough."""


class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        length = min(map(len, strs))
        for a in strs:
            for b in strs:
                shared = 0
                while shared < length and a[shared] == b[shared]:
                    shared += 1
                length = shared
        return strs[0][:length]
