"""The right end moves until nothing is missing; then the left end drops what it can."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        """Return a shortest substring of s with all the letters of t, or ""."""
        needed = Counter(t)
        missing = len(t)
        start, best_start, best_end = 0, 0, len(s) + 1
        for end, letter in enumerate(s, 1):
            missing -= needed[letter] > 0
            needed[letter] -= 1
            if missing:
                continue
            while needed[s[start]] < 0:
                needed[s[start]] += 1
                start += 1
            if end - start < best_end - best_start:
                best_start, best_end = start, end
        return s[best_start:best_end] if best_end <= len(s) else ""
