"""The right window, and at each step a walk over all of t, repeats and all: O(n m).

There are at most 52 different letters: walk over `needed`. Or keep the number of
missing letters, and do not walk at all.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed, window = Counter(t), Counter()
        start, shortest = 0, ""
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            while sum(window[c] >= needed[c] for c in t) == len(t):
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                window[s[start]] -= 1
                start += 1
        return shortest
