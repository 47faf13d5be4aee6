"""One sort by a comparison that goes through the columns."""

from functools import cmp_to_key
from typing import Any


def order_by(
    rows: list[dict[str, Any]], order: list[tuple[str, str]]
) -> list[dict[str, Any]]:
    """Return the rows sorted by several columns, each asc or desc; None comes last."""
    signs = {"asc": 1, "desc": -1}
    if any(direction not in signs for _, direction in order):
        raise ValueError("neither asc nor desc")

    def compare(left: dict[str, Any], right: dict[str, Any]) -> int:
        for column, direction in order:
            one, two = left[column], right[column]
            if one == two:
                continue
            if one is None or two is None:
                return 1 if one is None else -1
            return signs[direction] if one > two else -signs[direction]
        return 0

    return sorted(rows, key=cmp_to_key(compare))
