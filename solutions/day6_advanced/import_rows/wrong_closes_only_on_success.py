"""The source is closed after the loop, which an exception skips.

Connections stay open just when something goes wrong, which is when they are needed
most. What must happen in any case belongs into finally, or a with statement.
"""

from collections.abc import Callable
from typing import Any


def import_rows(source: Any, parse: Callable[[str], Any]) -> tuple[list[Any], int]:
    """Return the rows of all good lines, and how many were bad; closes the source."""
    rows, bad = [], 0
    for line in source:
        try:
            row = parse(line)
        except ValueError:
            bad += 1
        else:
            rows.append(row)
    source.close()
    return rows, bad
