from collections.abc import Iterable
from typing import Any

_NOTHING = object()


class Peekable:
    """An iterator that lets one look at the next row."""

    def __init__(self, rows: Iterable[Any]) -> None:
        raise NotImplementedError

    def __iter__(self) -> "Peekable":
        """Return the iterator itself."""
        raise NotImplementedError

    def __next__(self) -> Any:
        """Return the next row, and go on."""
        raise NotImplementedError

    def peek(self, default: Any = _NOTHING) -> Any:
        """Return the next row, or the default at the end; raises StopIteration."""
        raise NotImplementedError
