class Store:
    """Texts by key: what every store can do."""

    def read(self, key: str) -> str:
        """Return the value of a key; raises KeyError."""
        raise NotImplementedError

    def write(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        raise NotImplementedError

    def read_or(self, key: str, default: str) -> str:
        """Return the value of a key, or the default."""
        raise NotImplementedError

    def copy(self, source: str, target: str) -> str:
        """Write a key's value under another key, and return it."""
        raise NotImplementedError


class MemoryStore(Store):
    """A store that lives as long as the program."""

    def __init__(self) -> None:
        raise NotImplementedError
