"""The number goes through a float on its way to Decimal.

A float has 53 bits and no trailing zeros: 1.50 becomes 1.5, and 40 digits become 17.
Decimal reads the text itself, exactly.
"""

import re
from decimal import Decimal

Cell = None | bool | int | Decimal | str

WORDS: dict[str, Cell] = {"": None, "true": True, "false": False}
INT = re.compile(r"0|-?[1-9][0-9]*")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")


def cell_value(text: str) -> Cell:
    """Return what a cell of a CSV file holds, in its own type."""
    if text in WORDS:
        return WORDS[text]
    if INT.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text):
        return Decimal(str(float(text)))
    return text


def cell_text(value: Cell) -> str:
    """Return the text that cell_value reads as this value; ValueError if none does."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        text = format(value, "f")
    elif isinstance(value, int | str):
        text = str(value)
    else:
        raise TypeError(f"no cell: {value!r}")
    if type(cell_value(text)) is not type(value):
        raise ValueError(f"not to be told from another type: {value!r}")
    return text
