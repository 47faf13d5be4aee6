"""Looks for s1 forwards and backwards, two permutations of many.

k different letters have k! orders. What all of them share is how often each letter
occurs: compare that.
"""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        return s1 in s2 or s1[::-1] in s2
