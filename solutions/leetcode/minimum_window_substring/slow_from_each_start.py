"""Counts anew from each start until all are found. Right, and quadratic.

The window that starts one further on is the same but for one letter: keep its counts.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        shortest = ""
        for start in range(len(s)):
            needed = Counter(t)
            missing = len(t)
            for end in range(start, len(s)):
                missing -= needed[s[end]] > 0
                needed[s[end]] -= 1
                if missing == 0:
                    if not shortest or end + 1 - start < len(shortest):
                        shortest = s[start : end + 1]
                    break
        return shortest
