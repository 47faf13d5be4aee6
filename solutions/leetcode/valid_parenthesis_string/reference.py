"""After each character: the least and the most parentheses that may be open."""


class Solution:
    def checkValidString(self, s: str) -> bool:
        """Return whether the stars can be read so that all parentheses match."""
        least = most = 0
        for character in s:
            least += 1 if character == "(" else -1
            most += -1 if character == ")" else 1
            if most < 0:
                return False
            least = max(least, 0)
        return least == 0
