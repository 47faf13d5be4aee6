"""`if new:` drops empty and zero rows as well.

Only None says "drop it". 0, "" and an empty dict are false, and rows all the same.
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
        try:
            for row in rows:
                try:
                    new = self.apply(row)
                except ValueError as error:
                    self.errors.append((self.name, str(error)))
                    continue
                if new:
                    yield new
        finally:
            self.finish()

    def finish(self) -> None:
        pass
