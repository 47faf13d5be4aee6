from collections.abc import Callable, Iterator, Sequence
from typing import Any


class RowView:
    """A live view of those rows for which `keep` is true."""

    def __init__(self, rows: Sequence[Any], keep: Callable[[Any], Any]) -> None:
        raise NotImplementedError

    def __iter__(self) -> Iterator[Any]:
        """Return a new iterator over the rows."""
        raise NotImplementedError

    def __reversed__(self) -> Iterator[Any]:
        """Return a new iterator over the rows, from the last to the first."""
        raise NotImplementedError

    def __len__(self) -> int:
        """Return how many rows are shown now."""
        raise NotImplementedError

    def __contains__(self, value: object) -> bool:
        """Tell whether a row is shown that is the value or is equal to it."""
        raise NotImplementedError
