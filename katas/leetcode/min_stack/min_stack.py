class MinStack:
    """A stack of integers that can tell its smallest number in O(1)."""

    def __init__(self) -> None:
        """Make an empty stack."""
        raise NotImplementedError

    def push(self, val: int) -> None:
        """Put val on top."""
        raise NotImplementedError

    def pop(self) -> None:
        """Take the top number off."""
        raise NotImplementedError

    def top(self) -> int:
        """Return the number on top."""
        raise NotImplementedError

    def getMin(self) -> int:
        """Return the smallest number on the stack."""
        raise NotImplementedError
