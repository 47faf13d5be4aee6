"""The outer try has a handler of its own, for the ValueErrors that the source raises.

Reading a closed file raises ValueError as well, and that is no bad line: the import
ends early and says that all is well. What a handler catches must come from where it
means.
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
            except ValueError:
                bad += 1
            else:
                rows.append(row)
    except ValueError:
        bad += 1
    finally:
        source.close()
    return rows, bad
