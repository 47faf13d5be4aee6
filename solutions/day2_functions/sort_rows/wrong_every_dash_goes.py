"""`replace` takes the `-` out of the whole key, not only from its beginning.

The column `p-95` is looked for as `p95`, which no row has, so nothing is sorted and
nothing complains. `removeprefix` takes off what stands in front, once.
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
        name = key.replace("-", "")
        there = [row for row in result if row.get(name) is not None]
        missing = [row for row in result if row.get(name) is None]
        there.sort(key=itemgetter(name), reverse=key.startswith("-"))
        result = there + missing
    return result
