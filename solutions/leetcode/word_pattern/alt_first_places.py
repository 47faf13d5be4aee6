"""Both follow the same pattern if each place points to the same first place."""


class Solution:
    def wordPattern(self, pattern: str, s: str) -> bool:
        words = s.split()
        return list(map(pattern.index, pattern)) == list(map(words.index, words))
