"""The minimum starts at a number that is large, but not large enough.

`10**9` lies within the constraints, so a stack of larger numbers claims a minimum that
was never pushed. Start from `float("inf")`, or better from the first number itself.
"""


class MinStack:
    def __init__(self) -> None:
        self.pairs = [(None, 10**9)]

    def push(self, val: int) -> None:
        self.pairs.append((val, min(val, self.pairs[-1][1])))

    def pop(self) -> None:
        self.pairs.pop()

    def top(self) -> int:
        return self.pairs[-1][0]

    def getMin(self) -> int:
        return self.pairs[-1][1]
