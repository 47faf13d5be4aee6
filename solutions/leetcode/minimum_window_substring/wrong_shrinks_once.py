"""Moves the left end by one step only, and the window stays longer than it must.

`while` the window has all it needs, not `if`: one letter that comes in may let several
go.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        window = Counter()
        start, shortest = 0, ""
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            if window >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                window[s[start]] -= 1
                start += 1
        return shortest
