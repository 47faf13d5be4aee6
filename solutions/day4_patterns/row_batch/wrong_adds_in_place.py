"""`__iadd__` changes the batch that others hold as well.

Two names, one object: `+=` on one of them is seen through the other. Without `__iadd__`
Python falls back to `+`, which makes a new one.
"""

from collections.abc import Iterable
from typing import Any, Self


class RowBatch:
    """Rows that belong together, and where they came from."""

    def __init__(self, rows: Iterable[Any], source: str = "") -> None:
        self._rows = tuple(rows)
        self.source = source

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

    def __iadd__(self, other: Iterable[Any]) -> Self:
        self._rows = (*self._rows, *other)
        return self

    def __radd__(self, other: object) -> Self:
        if not isinstance(other, list):
            return NotImplemented
        return type(self)([*other, *self], self.source)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RowBatch):
            return NotImplemented
        return self._rows == other._rows
