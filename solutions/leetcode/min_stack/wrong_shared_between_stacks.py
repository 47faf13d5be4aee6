"""All stacks are one.

A list made in the class body belongs to the class, and each instance appends to the
same one. What belongs to an instance is made in `__init__`.
"""


class MinStack:
    stack: list[int] = []
    minima: list[int] = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.minima.append(min(val, self.minima[-1]) if self.minima else val)

    def pop(self) -> None:
        self.stack.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
