"""LookupError is wider than KeyError, and takes a bug in a store for a missing key.

An IndexError in the code of `read` is a mistake that has to be seen. Catch the
exception that the contract names, and no parent of it.
"""

from abc import ABC, abstractmethod


class Store(ABC):
    @abstractmethod
    def read(self, key: str) -> str: ...

    @abstractmethod
    def write(self, key: str, value: str) -> None: ...

    def read_or(self, key: str, default: str) -> str:
        try:
            return self.read(key)
        except LookupError:
            return default

    def copy(self, source: str, target: str) -> str:
        value = self.read(source)
        self.write(target, value)
        return value


class MemoryStore(Store):
    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def read(self, key: str) -> str:
        return self._values[key]

    def write(self, key: str, value: str) -> None:
        self._values[key] = value
