"""The hook returns False where it has no opinion, and so overrules `register`.

False is a final no. NotImplemented lets the usual ways decide: inheritance and classes
that were registered by hand.
"""

from abc import ABC, abstractmethod
from typing import Any


class Closeable(ABC):
    @abstractmethod
    def close(self) -> None: ...

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        if cls is not Closeable:
            return NotImplemented
        return getattr(other, "close", None) is not None


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
