from collections.abc import Iterable
from decimal import Decimal

Cell = str | int | bool | Decimal | None


def typed_cell(text: str) -> Cell:
    """Return what a cell of a CSV file shows, in its type."""
    raise NotImplementedError


def column_type(values: Iterable[Cell]) -> type:
    """Return the type that holds all values of a column."""
    raise NotImplementedError
