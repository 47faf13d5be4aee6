"""The caller's own list is sorted.

list.sort changes the list for everybody who holds it, sorted makes a new one. Another
part of the program was just going through it.
"""

from typing import Any


def order_by(
    rows: list[dict[str, Any]], order: list[tuple[str, str]]
) -> list[dict[str, Any]]:
    """Return the rows sorted by several columns, each asc or desc; None comes last."""
    found = rows
    for column, direction in reversed(order):
        if direction not in {"asc", "desc"}:
            raise ValueError(f"neither asc nor desc: {direction!r}")
        there = [row for row in found if row[column] is not None]
        missing = [row for row in found if row[column] is None]
        there.sort(
            key=lambda row: row[column], reverse=direction == "desc"
        )  # noqa: B023
        found[:] = there + missing
    return found
