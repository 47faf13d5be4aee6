"""The stack is kept sorted, so the number on top is not the one pushed last.

Sorting brings the smallest number within reach and destroys the one thing a stack is
for: the order of arrival. The two orders need two containers.
"""

from bisect import insort


class MinStack:
    def __init__(self) -> None:
        self.numbers = []

    def push(self, val: int) -> None:
        insort(self.numbers, val)

    def pop(self) -> None:
        self.numbers.pop()

    def top(self) -> int:
        return self.numbers[-1]

    def getMin(self) -> int:
        return self.numbers[0]
