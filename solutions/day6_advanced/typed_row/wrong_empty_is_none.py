"""Every empty text becomes None, whatever the field says.

A plain `str` may be empty, and an empty int is an error. Only `| None` says that None
is a value.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

T = TypeVar("T")


def _bool(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


_CONVERT: dict[type, Callable[[str], Any]] = {
    str: str,
    int: int,
    float: float,
    bool: _bool,
}


def typed_row(kind: type[T], row: Mapping[str, str]) -> T:
    """Make a dataclass of a row of texts, converted as its fields say."""
    hints = get_type_hints(kind)
    values = {}
    for field in fields(kind):
        if field.name in row:
            values[field.name] = _converted(field.name, hints[field.name], row)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise ValueError(f"{field.name}: no such column")
    return kind(**values)


def _converted(name: str, hint: Any, row: Mapping[str, str]) -> Any:
    text = row[name]
    kinds = get_args(hint) or (hint,)
    if not text:
        return None
    (wanted,) = (kind for kind in kinds if kind is not NoneType)
    try:
        return _CONVERT[wanted](text)
    except (ValueError, KeyError):
        raise ValueError(f"{name}: no {wanted.__name__}: {text!r}") from None
