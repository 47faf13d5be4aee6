"""Takes what it pops first for the left operand.

The right operand was pushed last, so it comes off first. Sums and products do not tell;
try a difference.
"""


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for token in tokens:
            if token in ("+", "-", "*", "/"):
                left, right = stack.pop(), stack.pop()
                if token == "+":
                    stack.append(left + right)
                elif token == "-":
                    stack.append(left - right)
                elif token == "*":
                    stack.append(left * right)
                else:
                    stack.append(int(left / right) if right else 0)
            else:
                stack.append(int(token))
        return stack.pop()
