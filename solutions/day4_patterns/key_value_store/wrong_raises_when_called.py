"""`raise NotImplementedError` in the base is noticed at the call, and not before.

The half-written store starts, runs, and fails at its first write. With ABC and
abstractmethod it can not even be made.
"""


class Store:
    def read(self, key: str) -> str:
        raise NotImplementedError(key)

    def write(self, key: str, value: str) -> None:
        raise NotImplementedError(key)

    def read_or(self, key: str, default: str) -> str:
        try:
            return self.read(key)
        except KeyError:
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
