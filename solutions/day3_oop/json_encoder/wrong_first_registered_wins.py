"""The first class that fits is taken, in the order of registration.

isinstance says yes for a base class too, so a general function that was registered
early hides the special one. The nearest class has to be searched: the value's own class
first, then its bases in the order of its __mro__.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any


class Encoder:
    """Turns values into what json.dumps takes."""

    def __init__(self) -> None:
        self.known: dict[type, Callable[[Any], Any]] = {
            Decimal: str,
            date: lambda value: value.isoformat(),
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
        for cls, function in self.known.items():
            if isinstance(value, cls):
                return function(value)
        raise TypeError(f"cannot encode a {type(value).__name__}")
