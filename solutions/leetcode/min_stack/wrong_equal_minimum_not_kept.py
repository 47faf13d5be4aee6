"""A minimum that was pushed twice is gone after one pop.

The second stack takes a number only if it is strictly smaller, but gives one up
whenever an equal number is popped. Push and pop must use the same measure: `<=` keeps
it twice.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.minima = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.minima or val < self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
