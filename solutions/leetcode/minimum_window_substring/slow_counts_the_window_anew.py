"""One window, and its letters are counted afresh at each step: quadratic."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        start, shortest = 0, ""
        for end in range(1, len(s) + 1):
            while Counter(s[start:end]) >= needed:
                if not shortest or end - start < len(shortest):
                    shortest = s[start:end]
                start += 1
        return shortest
