"""To count the rows, __len__ makes a list of the view.

list asks for the length first, to know how much room it needs, and so __len__ calls
itself till the stack is full. Count what the iterator gives.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any


class RowView:
    """A live view of those rows for which `keep` is true."""

    def __init__(self, rows: Sequence[Any], keep: Callable[[Any], Any]) -> None:
        self._rows = rows
        self._keep = keep

    def __iter__(self) -> Iterator[Any]:
        """Return a new iterator over the rows."""
        return (row for row in self._rows if self._keep(row))

    def __reversed__(self) -> Iterator[Any]:
        """Return a new iterator over the rows, from the last to the first."""
        return (row for row in reversed(self._rows) if self._keep(row))

    def __len__(self) -> int:
        """Return how many rows are shown now."""
        return len(list(self))

    def __contains__(self, value: object) -> bool:
        """Tell whether a row is shown that is the value or is equal to it."""
        return any(row is value or row == value for row in self)
