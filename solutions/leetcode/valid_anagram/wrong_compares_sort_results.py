"""Compares what `list.sort` returns, which is None for both: always True.

`sort` works in place and returns nothing; `sorted` returns a new list. Methods that
change their object rarely return it in Python.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return list(s).sort() == list(t).sort()
