from collections.abc import Iterable, Iterator
from typing import Any


class Step:
    """One step of a pipeline."""

    def __init__(self) -> None:
        raise NotImplementedError

    def apply(self, row: Any) -> Any:
        """Return the new row, or None to drop it."""
        raise NotImplementedError

    def run(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Yield the new rows."""
        raise NotImplementedError

    def finish(self) -> None:
        """Called once when a run ends."""
        raise NotImplementedError
