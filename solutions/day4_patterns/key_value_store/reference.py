from abc import ABC, abstractmethod


class Store(ABC):
    """Texts by key: what every store can do."""

    @abstractmethod
    def read(self, key: str) -> str:
        """Return the value of a key; raises KeyError."""

    @abstractmethod
    def write(self, key: str, value: str) -> None:
        """Keep a value under a key."""

    def read_or(self, key: str, default: str) -> str:
        """Return the value of a key, or the default."""
        try:
            return self.read(key)
        except KeyError:
            return default

    def copy(self, source: str, target: str) -> str:
        """Write a key's value under another key, and return it."""
        value = self.read(source)
        self.write(target, value)
        return value


class MemoryStore(Store):
    """A store that lives as long as the program."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def read(self, key: str) -> str:
        """Return the value of a key; raises KeyError."""
        return self._values[key]

    def write(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        self._values[key] = value
