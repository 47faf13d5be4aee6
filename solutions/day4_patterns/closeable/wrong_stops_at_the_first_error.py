"""The first exception leaves the rest open.

Cleaning up goes on to the end, whatever happens on the way; what went wrong is told
afterwards.
"""

from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    @abstractmethod
    def close(self) -> None: ...

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        if cls is Closeable:
            for parent in other.__mro__:
                if "close" in vars(parent):
                    return vars(parent)["close"] is not None
        return NotImplemented


def close_all(things: list[Any]) -> int:
    closeable = [thing for thing in reversed(things) if isinstance(thing, Closeable)]
    for thing in closeable:
        thing.close()
    return len(closeable)
