from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    """What can be closed, whatever it inherits from."""

    @abstractmethod
    def close(self) -> None:
        """Free what is held."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        raise NotImplementedError


def close_all(things: list[Any]) -> int:
    """Close what can be closed, last first; returns how many were closed."""
    raise NotImplementedError
