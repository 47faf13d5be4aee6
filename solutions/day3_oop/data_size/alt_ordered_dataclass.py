"""A frozen, ordered dataclass: equality, hash and comparisons come for nothing."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, order=True)
class DataSize:
    """A number of bytes: sizes add up, compare, and multiply by an int."""

    count: int

    def __add__(self, other: Any) -> "DataSize":
        match other:
            case DataSize():
                return DataSize(self.count + other.count)
            case 0 if isinstance(other, int):
                return self
            case _:
                return NotImplemented

    __radd__ = __add__

    def __mul__(self, times: Any) -> "DataSize":
        return (
            DataSize(self.count * times) if isinstance(times, int) else NotImplemented
        )

    def __rmul__(self, times: Any) -> "DataSize":
        return self.__mul__(times)
