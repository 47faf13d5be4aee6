"""Asks for each letter once, however often t has it.

A set forgets repeats. Count the letters of t.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(set(t))
        window = Counter()
        start, shortest = 0, ""
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            while window >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                window[s[start]] -= 1
                start += 1
        return shortest
