"""A closing bracket with nothing open raises IndexError.

`pop` on an empty list raises, and `]` or `())` gets there. Each time you pop, ask
whether the stack can be empty at that point, and what the answer is then: here False.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for bracket in s:
            if bracket not in opening:
                stack.append(bracket)
            elif stack.pop() != opening[bracket]:
                return False
        return not stack
