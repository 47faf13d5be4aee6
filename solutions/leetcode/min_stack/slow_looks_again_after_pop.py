"""Keeps one minimum and looks through the stack again whenever it is popped.

Rising numbers never show it; falling ones make every pop a walk. One variable cannot
remember the minimum before the present one: that takes a stack of them.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.smallest = None

    def push(self, val: int) -> None:
        if not self.stack or val < self.smallest:
            self.smallest = val
        self.stack.append(val)

    def pop(self) -> None:
        if self.stack.pop() == self.smallest and self.stack:
            self.smallest = min(self.stack)

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.smallest
