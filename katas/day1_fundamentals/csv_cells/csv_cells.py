from decimal import Decimal

Cell = None | bool | int | Decimal | str


def cell_value(text: str) -> Cell:
    """Return what a cell of a CSV file holds, in its own type."""
    raise NotImplementedError


def cell_text(value: Cell) -> str:
    """Return the text that cell_value reads as this value; ValueError if none does."""
    raise NotImplementedError
