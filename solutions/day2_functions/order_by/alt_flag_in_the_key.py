"""The flag for None turns with the direction, so that None is last in both."""

from operator import itemgetter
from typing import Any


def order_by(
    rows: list[dict[str, Any]], order: list[tuple[str, str]]
) -> list[dict[str, Any]]:
    """Return the rows sorted by several columns, each asc or desc; None comes last."""
    found = list(rows)
    for column, direction in reversed(order):
        down = ["asc", "desc"].index(direction) == 1
        found.sort(key=key_of(column, down=down), reverse=down)
    return found


def key_of(column: str, *, down: bool) -> Any:
    """Return the key function for a column."""
    value_of = itemgetter(column)

    def key(row: dict[str, Any]) -> tuple[bool, Any]:
        value = value_of(row)
        if value is None:
            return (not down, 0)
        return (down, value)

    return key
