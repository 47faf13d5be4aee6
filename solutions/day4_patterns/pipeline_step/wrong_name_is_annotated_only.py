"""`name: str` in the class body promises a name, and asks nobody for it.

An annotation makes no attribute and no check. An abstract property does: a subclass
that does not replace it can not be made.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any


class Step(ABC):
    name: str

    def __init__(self) -> None:
        self.errors: list[tuple[str, str]] = []

    @abstractmethod
    def apply(self, row: Any) -> Any: ...

    def run(self, rows: Iterable[Any]) -> Iterator[Any]:
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
        pass
