"""column_type asks with isinstance, and True is an int.

bool is a subclass of int, so a column of flags and numbers counts as numbers. Where
bool is to be told apart, compare types, or ask for bool first.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

Cell = str | int | bool | Decimal | None

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")


def typed_cell(text: str) -> Cell:
    """Return what a cell of a CSV file shows, in its type."""
    bare = text.strip()
    if not bare:
        return None
    if bare.lower() in {"true", "false"}:
        return bare.lower() == "true"
    if _INTEGER.fullmatch(bare):
        return int(bare)
    if _DECIMAL.fullmatch(bare):
        return Decimal(bare)
    return text


def column_type(values: Iterable[Cell]) -> type:
    """Return the type that holds all values of a column."""
    there = [value for value in values if value is not None]
    if not there:
        return type(None)
    for kind in (bool, int, Decimal | int):
        if all(isinstance(value, kind) for value in there):
            return kind if isinstance(kind, type) else Decimal
    return str
