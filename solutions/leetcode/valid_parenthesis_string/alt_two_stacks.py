"""Two stacks of places: stars close what is left open, if they stand further right."""


class Solution:
    def checkValidString(self, s: str) -> bool:
        opened, stars = [], []
        for i, c in enumerate(s):
            if c == "(":
                opened.append(i)
            elif c == "*":
                stars.append(i)
            elif opened:
                opened.pop()
            elif stars:
                stars.pop()
            else:
                return False
        while opened and stars:
            if opened.pop() > stars.pop():
                return False
        return not opened
