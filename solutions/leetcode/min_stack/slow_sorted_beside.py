"""Keeps a sorted list beside the stack: push sorts it, pop searches it, both O(n).

The full order is more than anyone asked for. Numbers leave in the reverse of the order
in which they came, so the minima can be kept in a stack as well.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.ordered = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.ordered.append(val)
        self.ordered.sort()

    def pop(self) -> None:
        self.ordered.remove(self.stack.pop())

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.ordered[0]
