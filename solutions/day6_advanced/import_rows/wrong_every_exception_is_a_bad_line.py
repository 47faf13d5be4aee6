"""`except Exception` counts every failure of parse as a bad line.

A TypeError is a bug, an OSError a broken disk: both look like bad data now, and the
import reports success. Catch what you know how to handle, and nothing else.
"""

from collections.abc import Callable
from typing import Any


def import_rows(source: Any, parse: Callable[[str], Any]) -> tuple[list[Any], int]:
    """Return the rows of all good lines, and how many were bad; closes the source."""
    rows, bad = [], 0
    try:
        for line in source:
            try:
                row = parse(line)
            except Exception:
                bad += 1
            else:
                rows.append(row)
    finally:
        source.close()
    return rows, bad
