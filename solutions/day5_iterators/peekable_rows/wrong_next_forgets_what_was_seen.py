"""next goes on in the source, whatever was looked at before.

The row that peek has read is in nobody's hands then: it is lost to the loop. What was
taken out of the source to be looked at has to be the first that is given.
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
        self._kept = _NOTHING
        return next(self._rows)

    def peek(self, default: Any = _NOTHING) -> Any:
        """Return the next row, or the default at the end; raises StopIteration."""
        if self._kept is _NOTHING:
            try:
                self._kept = next(self._rows)
            except StopIteration:
                self._rows = iter(())  # the source has ended: it is not asked again
                if default is _NOTHING:
                    raise
                return default
        return self._kept
