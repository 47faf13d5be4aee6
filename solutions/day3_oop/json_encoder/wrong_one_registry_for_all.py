"""All encoders share one registry.

The single-dispatch function is made once, for the module, and every encoder registers
with it. What one part of a program teaches its encoder, all others then do. State that
belongs to an object is made in __init__.
"""

import functools
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any


@functools.singledispatch
def _encode(value: Any) -> Any:
    raise TypeError(f"cannot encode a {type(value).__name__}")


for _cls in (type(None), bool, int, float, str):
    _encode.register(_cls, lambda value: value)
for _cls in (list, tuple, set, frozenset):
    _encode.register(_cls, lambda value: [_encode(each) for each in value])
_encode.register(dict, lambda value: {k: _encode(v) for k, v in value.items()})
_encode.register(Decimal, str)
_encode.register(date, lambda value: value.isoformat())


class Encoder:
    """Turns values into what json.dumps takes."""

    def __init__(self) -> None:
        pass

    def register(self, cls: type, function: Callable[[Any], Any]) -> None:
        """Have values of a class, and of classes below it, encoded by a function."""
        _encode.register(cls, function)

    def encode(self, value: Any) -> Any:
        """Return what stands for a value in JSON; raises TypeError."""
        return _encode(value)
