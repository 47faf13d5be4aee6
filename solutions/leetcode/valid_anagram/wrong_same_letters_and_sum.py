"""Compares which letters there are, how many in all, and the sum of their codes.

Three signs of an anagram are no proof: `aabcc` and `abbbc` agree in all of them, yet
one has two of `a` and the other one. Only the count of each letter tells.
"""


class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return (
            len(s) == len(t)
            and set(s) == set(t)
            and sum(map(ord, s)) == sum(map(ord, t))
        )
