"""The base reads the dict of one of its subclasses.

What an abstract class gives to all has to stand on the methods that it asks of all. A
store without `_values` can not use these.
"""

from abc import ABC, abstractmethod


class Store(ABC):
    @abstractmethod
    def read(self, key: str) -> str: ...

    @abstractmethod
    def write(self, key: str, value: str) -> None: ...

    def read_or(self, key: str, default: str) -> str:
        return self._values.get(key, default)

    def copy(self, source: str, target: str) -> str:
        self._values[target] = self._values[source]
        return self._values[target]


class MemoryStore(Store):
    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def read(self, key: str) -> str:
        return self._values[key]

    def write(self, key: str, value: str) -> None:
        self._values[key] = value
