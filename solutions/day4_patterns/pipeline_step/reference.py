from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any


class Step(ABC):
    """One step of a pipeline."""

    def __init__(self) -> None:
        self.errors: list[tuple[str, str]] = []

    @property
    @abstractmethod
    def name(self) -> str:
        """The step's name, for its errors."""

    @abstractmethod
    def apply(self, row: Any) -> Any:
        """Return the new row, or None to drop it."""

    def run(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Yield the new rows."""
        try:
            for row in rows:
                try:
                    new = self.apply(row)
                except ValueError as error:
                    self.errors.append((self.name, str(error)))
                    continue
                if new is not None:
                    yield new
        finally:
            self.finish()

    def finish(self) -> None:
        """Called once when a run ends."""
