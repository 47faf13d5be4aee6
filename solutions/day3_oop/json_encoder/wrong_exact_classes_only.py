"""Only the value's own class is looked up.

A dict by type(value) is quick, and knows no inheritance: an OrderedDict, a namedtuple
or a subclass of what was registered are refused. Polymorphism means that an object of a
subclass will do wherever one of its base will.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any


class Encoder:
    """Turns values into what json.dumps takes."""

    def __init__(self) -> None:
        self.known: dict[type, Callable[[Any], Any]] = {
            Decimal: str,
            date: lambda value: value.isoformat(),
            datetime: lambda value: value.isoformat(),
            dict: lambda value: {k: self.encode(v) for k, v in value.items()},
        }
        for cls in (type(None), bool, int, float, str):
            self.known[cls] = lambda value: value
        for cls in (list, tuple, set, frozenset):
            self.known[cls] = lambda value: list(map(self.encode, value))

    def register(self, cls: type, function: Callable[[Any], Any]) -> None:
        """Have values of a class, and of classes below it, encoded by a function."""
        self.known[cls] = function

    def encode(self, value: Any) -> Any:
        """Return what stands for a value in JSON; raises TypeError."""
        if type(value) not in self.known:
            raise TypeError(f"cannot encode a {type(value).__name__}")
        return self.known[type(value)](value)
