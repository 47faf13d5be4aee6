"""Reads from the end: the last token is an operator, its right operand before it.

The call stack takes the place of the stack. Integers only: no float is in between.
"""


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        token = tokens.pop()
        if token not in ("+", "-", "*", "/"):
            return int(token)
        right = self.evalRPN(tokens)
        left = self.evalRPN(tokens)
        if token == "+":
            return left + right
        if token == "-":
            return left - right
        if token == "*":
            return left * right
        quotient = abs(left) // abs(right)
        return quotient if (left < 0) == (right < 0) else -quotient
