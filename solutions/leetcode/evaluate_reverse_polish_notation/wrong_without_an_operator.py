"""Returns the last result, and an expression may be a number alone.

The answer is what lies on the stack at the end, whoever put it there.
"""


class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        result = 0
        for token in tokens:
            if token in ("+", "-", "*", "/"):
                right, left = stack.pop(), stack.pop()
                if token == "+":
                    result = left + right
                elif token == "-":
                    result = left - right
                elif token == "*":
                    result = left * right
                else:
                    result = int(left / right)
                stack.append(result)
            else:
                stack.append(int(token))
        return result
