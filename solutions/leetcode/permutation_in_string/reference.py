"""A window as long as s1 slides over s2; two letters' counts change with each step."""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        """Tell whether some substring of s2 is a permutation of s1."""
        needed = Counter(s1)
        missing = len(s1)
        for i, letter in enumerate(s2):
            missing -= needed[letter] > 0
            needed[letter] -= 1
            if i >= len(s1):
                gone = s2[i - len(s1)]
                needed[gone] += 1
                missing += needed[gone] > 0
            if missing == 0:
                return True
        return False
