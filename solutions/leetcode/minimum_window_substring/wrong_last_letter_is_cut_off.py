"""Cuts the window before its last letter.

A slice leaves out its end. Be clear whether the end you keep is inside or behind.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        window = Counter()
        start, shortest = 0, ""
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            while window >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start : end - 1]
                window[s[start]] -= 1
                start += 1
        return shortest
