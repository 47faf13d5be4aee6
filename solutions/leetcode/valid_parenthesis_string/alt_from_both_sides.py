"""From the left every star opens, from the right every star closes; both must hold."""


class Solution:
    def checkValidString(self, s: str) -> bool:
        return self.holds(s, ")") and self.holds(reversed(s), "(")

    def holds(self, s, closing):
        depth = 0
        for c in s:
            depth += -1 if c == closing else 1
            if depth < 0:
                return False
        return True
