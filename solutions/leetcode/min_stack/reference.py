"""Min Stack as pairs: each number with the minimum from the bottom up to it."""


class MinStack:
    """A stack of integers that can tell its smallest number in O(1)."""

    def __init__(self) -> None:
        """Make an empty stack."""
        self._pairs: list[tuple[int, int]] = []

    def push(self, val: int) -> None:
        """Put val on top."""
        smallest = min(val, self.getMin()) if self._pairs else val
        self._pairs.append((val, smallest))

    def pop(self) -> None:
        """Take the top number off."""
        self._pairs.pop()

    def top(self) -> int:
        """Return the number on top."""
        return self._pairs[-1][0]

    def getMin(self) -> int:
        """Return the smallest number on the stack."""
        return self._pairs[-1][1]
