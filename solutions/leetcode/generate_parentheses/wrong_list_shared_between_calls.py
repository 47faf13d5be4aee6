"""The list of results belongs to the class, so each call adds to the ones before.

What stands in the class body is made once. Make the list in the method, and let an
inner function append to it.
"""


class Solution:
    found = []

    def generateParenthesis(self, n: int) -> List[str]:
        def extend(beginning, opened, closed):
            if closed == n:
                self.found.append(beginning)
                return
            if opened < n:
                extend(beginning + "(", opened + 1, closed)
            if closed < opened:
                extend(beginning + ")", opened, closed + 1)

        extend("", 0, 0)
        return self.found
