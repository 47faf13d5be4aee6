"""One sort by a comparison of two rows, turned into a key by cmp_to_key."""

from collections.abc import Mapping, Sequence
from functools import cmp_to_key
from typing import Any


def sort_rows(
    rows: Sequence[Mapping[str, Any]], keys: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return the rows sorted by several columns, each in its own direction."""

    def compare(a: Mapping[str, Any], b: Mapping[str, Any]) -> int:
        for key in keys:
            name = key.lstrip("-")
            left, right = a.get(name), b.get(name)
            if left is None or right is None:
                if left is not right:
                    return 1 if left is None else -1
            elif left != right:
                return 1 if (left > right) == (key == name) else -1
        return 0

    return sorted(rows, key=cmp_to_key(compare))
