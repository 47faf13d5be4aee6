"""A minimum of zero is taken for none at all.

`if not smallest` asks whether it is true, and 0 is false. Where None stands for
nothing, write `is None`; better still, ask whether the stack is empty.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []

    def push(self, val: int) -> None:
        smallest = self.stack[-1][1] if self.stack else None
        if not smallest or val < smallest:
            smallest = val
        self.stack.append((val, smallest))

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1][0]

    def getMin(self) -> int:
        return self.stack[-1][1]
