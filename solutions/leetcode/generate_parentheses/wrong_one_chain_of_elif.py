"""Takes one way at each step, where both have to be tried.

`elif` excludes what the `if` before it allowed. Backtracking tries every choice that is
allowed, one after another.
"""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = []

        def extend(beginning, opened, closed):
            if len(beginning) == 2 * n:
                found.append(beginning)
            elif opened < n:
                extend(beginning + "(", opened + 1, closed)
            elif closed < opened:
                extend(beginning + ")", opened, closed + 1)

        extend("", 0, 0)
        return found
