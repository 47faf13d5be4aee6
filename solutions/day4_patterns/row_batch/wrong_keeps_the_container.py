"""The caller's list is kept, not what was in it.

Who appends to that list afterwards changes the batch; and an iterator has no length and
is empty after one pass. Copy at the door: `tuple(rows)`.
"""

from collections.abc import Iterable
from typing import Any, Self


class RowBatch:
    """Rows that belong together, and where they came from."""

    def __init__(self, rows: Iterable[Any], source: str = "") -> None:
        self._rows = rows if isinstance(rows, list) else list(rows)
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

    def __radd__(self, other: object) -> Self:
        if not isinstance(other, list):
            return NotImplemented
        return type(self)([*other, *self], self.source)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RowBatch):
            return NotImplemented
        return self._rows == other._rows
