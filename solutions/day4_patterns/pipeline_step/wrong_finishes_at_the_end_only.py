"""`finish` after the loop is missed whenever the loop is left early.

An exception, or a consumer that stops, leaves a generator at its yield. Only `finally`
(or a with block) runs on every way out.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any


class Step(ABC):
    def __init__(self) -> None:
        self.errors: list[tuple[str, str]] = []

    @property
    @abstractmethod
    def name(self) -> str: ...

    @abstractmethod
    def apply(self, row: Any) -> Any: ...

    def run(self, rows: Iterable[Any]) -> Iterator[Any]:
        for row in rows:
            try:
                new = self.apply(row)
            except ValueError as error:
                self.errors.append((self.name, str(error)))
                continue
            if new is not None:
                yield new
        self.finish()

    def finish(self) -> None:
        pass
