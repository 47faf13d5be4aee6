"""It raises TypeError for operands that it does not know.

So the other operand is never asked, and a class that was made to work with sizes
cannot. Return NotImplemented: Python tries the other side, and raises the TypeError
itself if nobody knows.
"""

import functools
from typing import Any


@functools.total_ordering
class DataSize:
    """A number of bytes: sizes add up, compare, and multiply by an int."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __add__(self, other: Any) -> "DataSize":
        if isinstance(other, DataSize):
            return DataSize(self.count + other.count)
        if isinstance(other, int) and other == 0:
            return DataSize(self.count)
        raise TypeError(f"unsupported operand for +: DataSize and {other!r}")

    __radd__ = __add__

    def __mul__(self, times: Any) -> "DataSize":
        if not isinstance(times, int):
            raise TypeError("unsupported operand for *: DataSize")
        return DataSize(self.count * times)

    __rmul__ = __mul__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DataSize):
            return NotImplemented
        return self.count == other.count

    def __hash__(self) -> int:
        return hash(self.count)

    def __lt__(self, other: Any) -> bool:
        if not isinstance(other, DataSize):
            return NotImplemented
        return self.count < other.count
