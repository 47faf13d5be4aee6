"""`find` with a start, a step behind the last match."""


class Solution:
    def isSubsequence(self, s: str, t: str) -> bool:
        place = -1
        for letter in s:
            place = t.find(letter, place + 1)
            if place < 0:
                return False
        return True
