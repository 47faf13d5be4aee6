"""bool is not registered, since an int will do for it.

It will, until somebody registers another function for int: then `True` becomes "True"
or "1". bool is a subclass of int, and what should be told apart needs an entry of its
own.
"""

import functools
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any


class Encoder:
    """Turns values into what json.dumps takes."""

    def __init__(self) -> None:
        self._encode = functools.singledispatch(_unknown)
        for cls in (type(None), int, float, str):
            self.register(cls, lambda value: value)
        for cls in (list, tuple, set, frozenset):
            self.register(cls, lambda value: [self.encode(each) for each in value])
        self.register(dict, self._encode_dict)
        self.register(Decimal, str)
        self.register(date, lambda value: value.isoformat())

    def register(self, cls: type, function: Callable[[Any], Any]) -> None:
        """Have values of a class, and of classes below it, encoded by a function."""
        self._encode.register(cls, function)

    def encode(self, value: Any) -> Any:
        """Return what stands for a value in JSON; raises TypeError."""
        return self._encode(value)

    def _encode_dict(self, value: dict[str, Any]) -> dict[str, Any]:
        return {key: self.encode(each) for key, each in value.items()}


def _unknown(value: Any) -> Any:
    raise TypeError(f"cannot encode a {type(value).__name__}")
