"""A heap whose popped entries are marked, and cleared away once they reach its top.

O(log n) a call instead of O(1), which no clock tells apart at these sizes.
"""

from heapq import heappop, heappush


class MinStack:
    def __init__(self) -> None:
        self.stack = []
        self.heap = []
        self.pushes = 0

    def push(self, val: int) -> None:
        self.pushes += 1
        entry = [val, self.pushes, True]
        self.stack.append(entry)
        heappush(self.heap, entry)

    def pop(self) -> None:
        self.stack.pop()[2] = False

    def top(self) -> int:
        return self.stack[-1][0]

    def getMin(self) -> int:
        while not self.heap[0][2]:
            heappop(self.heap)
        return self.heap[0][0]
