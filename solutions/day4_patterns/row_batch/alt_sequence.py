from collections.abc import Iterable, Sequence
from typing import Any


class RowBatch(Sequence):
    def __init__(self, rows: Iterable[Any], source: str = "") -> None:
        self._rows = list(rows)
        self.source = source

    def _of(self, rows: list[Any]) -> "RowBatch":
        return self.__class__(rows, source=self.source)

    def __len__(self):
        return len(self._rows)

    def __getitem__(self, index):
        found = self._rows[index]
        return self._of(found) if isinstance(index, slice) else found

    def __iter__(self):
        return iter(self._rows)

    def __contains__(self, row):
        return row in self._rows

    def __add__(self, other):
        if isinstance(other, RowBatch):
            return self._of(self._rows + other._rows)
        return self._of(self._rows + other) if type(other) is list else NotImplemented

    def __radd__(self, other):
        return self._of(other + self._rows) if type(other) is list else NotImplemented

    def __eq__(self, other):
        if isinstance(other, RowBatch):
            return self._rows == other._rows
        return NotImplemented

    __hash__ = None
