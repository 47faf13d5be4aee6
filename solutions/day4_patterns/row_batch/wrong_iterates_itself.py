"""The batch is its own iterator, so two loops over it share one position.

An iterable makes a new iterator each time: return `iter(self._rows)`, or write
`__iter__` as a generator.
"""

from collections.abc import Iterable
from typing import Any, Self


class RowBatch:
    """Rows that belong together, and where they came from."""

    def __init__(self, rows: Iterable[Any], source: str = "") -> None:
        self._rows = tuple(rows)
        self.source = source

    def __iter__(self) -> Self:
        self._next = 0
        return self

    def __next__(self) -> Any:
        if self._next >= len(self._rows):
            raise StopIteration
        self._next += 1
        return self._rows[self._next - 1]

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return type(self)(self._rows[index], self.source)
        return self._rows[index]

    def __add__(self, other: object) -> Self:
        if not isinstance(other, RowBatch | list):
            return NotImplemented
        return type(self)([*self, *other], self.source)

    def __radd__(self, other: object) -> Self:
        if not isinstance(other, list):
            return NotImplemented
        return type(self)([*other, *self], self.source)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RowBatch):
            return NotImplemented
        return self._rows == other._rows
