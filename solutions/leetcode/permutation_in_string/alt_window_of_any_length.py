"""The window never holds too many of a letter; as long as s1, it is a permutation."""


class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        left = Counter(s1)
        start = 0
        for i, letter in enumerate(s2):
            left[letter] -= 1
            while left[letter] < 0:
                left[s2[start]] += 1
                start += 1
            if i - start + 1 == len(s1):
                return True
        return False
