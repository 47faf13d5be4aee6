"""Drops surplus letters at the start only; of equally short windows the last stays."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        missing = len(t)
        start, best = 0, ""
        for end, letter in enumerate(s, 1):
            missing -= needed[letter] > 0
            needed[letter] -= 1
            if missing:
                continue
            while needed[s[start]] < 0:
                needed[s[start]] += 1
                start += 1
            if not best or end - start <= len(best):
                best = s[start:end]
        return best
