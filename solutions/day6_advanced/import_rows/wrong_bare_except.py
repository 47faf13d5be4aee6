"""A bare `except` catches KeyboardInterrupt and SystemExit too.

Nobody can stop the import: Ctrl-C is one more bad line. These two do not derive from
Exception, so that handlers for errors leave them alone.
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
            except:  # noqa: E722
                bad += 1
            else:
                rows.append(row)
    finally:
        source.close()
    return rows, bad
