"""Returns how long the shortest window is, and not the window.

Keep where the best window begins and ends; its length follows from that, and the
other way round it does not.
"""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed, window = Counter(t), Counter()
        start, shortest = 0, len(s) + 1
        for end, letter in enumerate(s, 1):
            window[letter] += 1
            while window >= needed:
                shortest = min(shortest, end - start)
                window[s[start]] -= 1
                start += 1
        return shortest if shortest <= len(s) else 0
