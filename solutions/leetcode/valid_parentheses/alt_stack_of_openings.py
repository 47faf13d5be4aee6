"""Keeps the opening brackets; an odd length never gets as far as the loop."""


class Solution:
    def isValid(self, s: str) -> bool:
        if len(s) % 2:
            return False
        opening = {")": "(", "]": "[", "}": "{"}
        stack = ["?"]
        for bracket in s:
            if bracket not in opening:
                stack.append(bracket)
            elif stack.pop() != opening[bracket]:
                return False
        return stack == ["?"]
