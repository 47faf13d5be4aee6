"""Compares each character with the others until an equal one turns up: O(n^2).

It is quick where letters soon come again. In a text of many `a` and then many `b`, each
`b` is compared with every `a` first. Count all of them once, beforehand.
"""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        for i in range(len(s)):
            for j in range(len(s)):
                if i != j and s[i] == s[j]:
                    break
            else:
                return i
        return -1
