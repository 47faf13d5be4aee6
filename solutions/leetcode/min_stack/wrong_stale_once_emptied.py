"""The minimum outlives the last number.

`min` of an empty list raises, so the guard skips it, and the old minimum stays for the
numbers to come. A guard against an error must still leave the fields true: reset it.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.smallest = float("inf")

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.smallest = min(self.smallest, val)

    def pop(self) -> None:
        self.stack.pop()
        if self.stack:
            self.smallest = min(self.stack)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.smallest
