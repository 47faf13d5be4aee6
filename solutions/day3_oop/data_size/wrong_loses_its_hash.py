"""It has `__eq__` and no `__hash__`.

Python sets `__hash__` to None then, since the one it inherits would tell equal objects
apart. What compares by value has to hash by the same value to be a key.
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
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, times: Any) -> "DataSize":
        if not isinstance(times, int):
            return NotImplemented
        return DataSize(self.count * times)

    __rmul__ = __mul__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DataSize):
            return NotImplemented
        return self.count == other.count

    def __lt__(self, other: Any) -> bool:
        if not isinstance(other, DataSize):
            return NotImplemented
        return self.count < other.count
