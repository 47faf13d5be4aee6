"""`hasattr` takes `close = None` for a method.

Setting a method to None is Python's way of saying "not this one" (`__hash__ = None`
does so). Look at the value, not only at the name.
"""

from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    @abstractmethod
    def close(self) -> None: ...

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        if cls is Closeable and hasattr(other, "close"):
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
