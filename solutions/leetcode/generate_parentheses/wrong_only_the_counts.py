"""Counts n of each and forgets the order: `)(` has as many of both.

A `)` may come only where a `(` is still open, so compare the counts at each step.
"""


class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = []

        def extend(beginning, opened, closed):
            if opened == closed == n:
                found.append(beginning)
            if opened < n:
                extend(beginning + "(", opened + 1, closed)
            if closed < n:
                extend(beginning + ")", opened, closed + 1)

        extend("", 0, 0)
        return found
