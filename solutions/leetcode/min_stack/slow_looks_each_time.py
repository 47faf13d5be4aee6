"""Looks through the whole stack for each getMin: O(n), where O(1) is asked for.

`min(self.stack)` is one short line and still a loop. The minimum of what lies beneath a
number is known when the number is pushed, and stays true for as long as it lies there.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []

    def push(self, val: int) -> None:
        self.stack.append(val)

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return min(self.stack)
