"""Compares the counts of at most 52 letters at each step: O(52 n), plain and sure."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        window = dict.fromkeys(needed, 0)
        start, best = 0, (len(s) + 1, 0)
        for end, letter in enumerate(s):
            if letter in window:
                window[letter] += 1
            while all(window[c] >= needed[c] for c in needed):
                best = min(best, (end + 1 - start, start))
                if s[start] in window:
                    window[s[start]] -= 1
                start += 1
        length, start = best
        return s[start : start + length] if length <= len(s) else ""
