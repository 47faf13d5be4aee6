"""Only the call of parse stands in the inner try; the outer one is for closing."""

from collections.abc import Callable
from typing import Any


def import_rows(source: Any, parse: Callable[[str], Any]) -> tuple[list[Any], int]:
    """Return the rows of all good lines, and how many were bad; closes the source."""
    rows, bad = [], 0
    try:
        for line in source:
            try:
                row = parse(line)
            except ValueError:
                bad += 1
            else:
                rows.append(row)
    finally:
        source.close()
    return rows, bad
