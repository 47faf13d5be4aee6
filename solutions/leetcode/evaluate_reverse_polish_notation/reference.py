"""A stack of values: a number goes on it, an operator takes two off and puts one on."""

from operator import add, mul, sub


def divide(left: int, right: int) -> int:
    """Divide, rounding towards zero; a float holds 32 bits exactly."""
    return int(left / right)


OPERATORS = {"+": add, "-": sub, "*": mul, "/": divide}


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        """Return the value of an expression in reverse Polish notation."""
        stack: list[int] = []
        for token in tokens:
            if token in OPERATORS:
                right, left = stack.pop(), stack.pop()
                stack.append(OPERATORS[token](left, right))
            else:
                stack.append(int(token))
        return stack.pop()
