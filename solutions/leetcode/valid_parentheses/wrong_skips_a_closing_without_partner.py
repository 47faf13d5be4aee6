"""A closing bracket with nothing open is passed over.

The guard against popping an empty stack is right, but it must decide something: a
closing bracket that has nothing to close makes the string invalid. Here `())` passes.
"""


class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for bracket in s:
            if bracket not in opening:
                stack.append(bracket)
            elif stack and stack.pop() != opening[bracket]:
                return False
        return not stack
