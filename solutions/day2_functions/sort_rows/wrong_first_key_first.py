"""The sorts go from the first key to the last.

The sort that comes last decides most, so the last key wins. With a stable sort the
least important key has to go first.
"""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any


def sort_rows(
    rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return the rows sorted by several columns, each in its own direction."""
    result = list(rows)
    for key in keys:
        name = key.removeprefix("-")
        there = [row for row in result if row.get(name) is not None]
        missing = [row for row in result if row.get(name) is None]
        there.sort(key=itemgetter(name), reverse=name != key)
        result = there + missing
    return result
