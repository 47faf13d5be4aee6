"""A chain of nodes from the top down; each knows the minimum beneath it too."""


class Frame:
    def __init__(self, val: int, below: "Frame | None") -> None:
        self.val = val
        self.smallest = val if below is None else min(val, below.smallest)
        self.below = below


class MinStack:
    def __init__(self) -> None:
        self.head = None

    def push(self, val: int) -> None:
        self.head = Frame(val, self.head)

    def pop(self) -> None:
        self.head = self.head.below

    def top(self) -> int:
        return self.head.val

    def getMin(self) -> int:
        return self.head.smallest
