"""One counter for all brackets, so any closing bracket closes any opening one.

The depth says how many brackets are open, not which. `(]` comes out even and passes.
Keep the brackets themselves on a stack, and compare when you pop.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        depth = 0
        for bracket in s:
            depth += 1 if bracket in "([{" else -1
            if depth < 0:
                return False
        return depth == 0
