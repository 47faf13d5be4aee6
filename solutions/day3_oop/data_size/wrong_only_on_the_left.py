"""There is no `__radd__`, and no `__rmul__`.

For `3 * size` Python asks int first, which does not know sizes, and then the size's
`__rmul__`. `sum` begins with 0 + first, so it needs `__radd__`.
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

    def __mul__(self, times: Any) -> "DataSize":
        if not isinstance(times, int):
            return NotImplemented
        return DataSize(self.count * times)

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
