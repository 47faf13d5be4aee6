"""Returns all of s where there is no such window.

The start value of a search for the shortest must not be a possible answer.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        window = Counter()
        start, shortest = 0, s
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            while window >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                window[s[start]] -= 1
                start += 1
        return shortest
