"""Asks `isdigit()`, which is False for "-3": the sign is no digit.

Ask for the four operators instead, all else is a number.
"""


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for token in tokens:
            if token.isdigit():
                stack.append(int(token))
                continue
            right, left = stack.pop(), stack.pop()
            if token[0] == "+":
                stack.append(left + right)
            elif token[0] == "-":
                stack.append(left - right)
            elif token[0] == "*":
                stack.append(left * right)
            else:
                stack.append(int(left / right))
        return stack.pop()
