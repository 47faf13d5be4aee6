"""Every method is abstract, so that `finish` has to be written by all.

Abstract is what has no sensible default. A hook that mostly does nothing is a plain
method with an empty body, to be overridden by the few who need it.
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
                if new is not None:
                    yield new
        finally:
            self.finish()

    @abstractmethod
    def finish(self) -> None: ...
