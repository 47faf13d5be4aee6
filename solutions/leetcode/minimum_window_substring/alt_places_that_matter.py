"""Walks only over the places whose letters occur in t: good where those are few."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        places = [i for i, letter in enumerate(s) if letter in needed]
        kinds = len(needed)
        first, best = 0, (len(s) + 1, 0)
        for last in places:
            needed[s[last]] -= 1
            kinds -= needed[s[last]] == 0
            while kinds == 0:
                start = places[first]
                best = min(best, (last + 1 - start, start))
                kinds += needed[s[start]] == 0
                needed[s[start]] += 1
                first += 1
        length, start = best
        return s[start : start + length] if length <= len(s) else ""
