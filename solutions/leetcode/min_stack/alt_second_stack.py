"""A second stack that holds only the minima, each as often as it was pushed."""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.minima = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.minima or val <= self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> int:
        val = self.stack.pop()
        if val == self.minima[-1]:
            self.minima.pop()
        return val

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
