"""Every pop takes a minimum off too, though not every push put one on.

A second stack either grows with each push and shrinks with each pop, or does both under
a condition. Mixing the two loses the minimum when a larger number is popped.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.minima = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.minima or val <= self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> None:
        self.stack.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
