"""`close = None` is answered by NotImplemented, and then inheritance decides.

NotImplemented means "ask the usual way", and that finds that the class inherits
from Closeable. A class that says no has to be answered by False.
"""

from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    @abstractmethod
    def close(self) -> None: ...

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        if cls is Closeable and getattr(other, "close", None) is not None:
            return True
        return NotImplemented


def close_all(things: list[Any]) -> int:
    closeable = [thing for thing in reversed(things) if isinstance(thing, Closeable)]
    errors = []
    for thing in closeable:
        try:
            thing.close()
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]
    return len(closeable)
