"""The hook answers for subclasses of Closeable too.

It is a class method and inherited: without `cls is Closeable` everything with a `close`
becomes an instance of each of its subclasses, whatever else those ask for.
"""

from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    @abstractmethod
    def close(self) -> None: ...

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        for parent in other.__mro__:
            if "close" in vars(parent):
                return vars(parent)["close"] is not None
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
