"""The minimum stays although it was popped.

One variable follows the pushes and hears nothing of the pops. After every change ask
what each field must be now; here the minimum before the present one is gone for good.
"""


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.smallest = float("inf")

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.smallest = min(self.smallest, val)

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.smallest
