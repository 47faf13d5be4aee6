from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    """What can be closed, whatever it inherits from."""

    @abstractmethod
    def close(self) -> None:
        """Free what is held."""

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        if cls is Closeable:
            for parent in other.__mro__:
                if "close" in vars(parent):
                    return vars(parent)["close"] is not None
        return NotImplemented


def close_all(things: list[Any]) -> int:
    """Close what can be closed, last first; returns how many were closed."""
    closeable = [thing for thing in reversed(things) if isinstance(thing, Closeable)]
    errors = []
    for thing in closeable:
        try:
            thing.close()
        except Exception as error:  # whatever it is, the others come first
            errors.append(error)
    if errors:
        raise errors[0]
    return len(closeable)
