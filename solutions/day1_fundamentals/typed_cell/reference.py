"""The text decides what it is, by patterns; only then it is converted."""

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
    types = {type(value) for value in values if value is not None}
    if not types:
        return type(None)
    if len(types) == 1:
        return types.pop()
    return Decimal if types == {int, Decimal} else str
