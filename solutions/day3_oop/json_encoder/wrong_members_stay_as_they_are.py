"""Only the outermost value is encoded.

The members of a list or dict go out as they came in, so a date inside is still a date
and json.dumps fails after all. A container is encoded by encoding what it holds, with
the same function.
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
        for cls in (type(None), bool, int, float, str):
            self.register(cls, lambda value: value)
        for cls in (list, tuple, set, frozenset):
            self.register(cls, list)
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
        return dict(value)


def _unknown(value: Any) -> Any:
    raise TypeError(f"cannot encode a {type(value).__name__}")
