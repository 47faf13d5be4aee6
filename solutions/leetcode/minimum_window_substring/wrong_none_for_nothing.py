"""Returns None where there is no such window, and the statement says "".

What to return when nothing is found is part of the interface.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        window = Counter()
        start, shortest = 0, None
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            while window >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                window[s[start]] -= 1
                start += 1
        return shortest
