"""It sorts the list it was given.

`list.sort` changes the list, and the caller's own order is gone; a tuple has no sort at
all. A function that returns a sorted list begins with a copy, or with sorted().
"""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any


def sort_rows(
    rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return the rows sorted by several columns, each in its own direction."""
    for key in reversed(keys):
        name = key.removeprefix("-")
        there = [row for row in rows if row.get(name) is not None]
        missing = [row for row in rows if row.get(name) is None]
        there.sort(key=itemgetter(name), reverse=name != key)
        rows[:] = there + missing
    return rows
