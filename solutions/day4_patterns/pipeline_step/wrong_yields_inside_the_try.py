"""The yield stands in the try, so an exception of the consumer is taken for a row's.

While a generator is paused at `yield`, its try blocks are open: what `throw` brings in
is raised there. Keep in the try only the call whose error is meant.
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
                    if new is not None:
                        yield new
                except ValueError as error:
                    self.errors.append((self.name, str(error)))
        finally:
            self.finish()

    def finish(self) -> None:
        pass
