"""Wants the letters in the order of t, which does not matter here.

That is another problem, on subsequences. Here t says only how many of each letter are
needed: count them.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        shortest = ""
        for start in range(len(s)):
            end = start
            for letter in t:
                end = s.find(letter, end) + 1
                if end == 0:
                    break
            else:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
        return shortest
