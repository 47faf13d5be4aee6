"""Stores each number's distance to the minimum beneath it: O(1) beside the stack.

A negative distance marks a new minimum, and leads back to the one before it. In Python,
whose integers never overflow, that is a curiosity; elsewhere mind the width.
"""


class MinStack:
    def __init__(self) -> None:
        self.distances = []
        self.smallest = 0

    def push(self, val: int) -> None:
        if not self.distances:
            self.smallest = val
        self.distances.append(val - self.smallest)
        self.smallest = min(self.smallest, val)

    def pop(self) -> None:
        self.smallest -= min(self.distances.pop(), 0)

    def top(self) -> int:
        return self.smallest + max(self.distances[-1], 0)

    def getMin(self) -> int:
        return self.smallest
