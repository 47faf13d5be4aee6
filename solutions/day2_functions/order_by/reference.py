"""Stable sorts, the least important column first; a flag in the key keeps None last."""

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
        there.sort(
            key=lambda row: row[column], reverse=direction == "desc"
        )  # noqa: B023
        found = there + missing
    return found
