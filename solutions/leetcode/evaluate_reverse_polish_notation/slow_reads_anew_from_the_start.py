"""Replaces the first operator and its operands by their value, then starts over.

Right, and quadratic where all numbers come first: each search walks over them again. A
stack keeps the place.
"""


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        while len(tokens) > 1:
            i = next(
                i for i, token in enumerate(tokens) if token in ("+", "-", "*", "/")
            )
            left, right = int(tokens[i - 2]), int(tokens[i - 1])
            if tokens[i] == "+":
                value = left + right
            elif tokens[i] == "-":
                value = left - right
            elif tokens[i] == "*":
                value = left * right
            else:
                value = int(left / right)
            tokens[i - 2 : i + 1] = [str(value)]
        return int(tokens[0])
