"""The least number that may be open falls below zero.

No reading has fewer than none open: such a star is nothing instead. Set it back to 0.
"""


class Solution:
    def checkValidString(self, s: str) -> bool:
        least = most = 0
        for c in s:
            least += 1 if c == "(" else -1
            most += -1 if c == ")" else 1
            if most < 0:
                return False
        return least <= 0
