"""contextlib.closing does what try and finally would."""

from collections.abc import Callable
from contextlib import closing
from typing import Any


def import_rows(source: Any, parse: Callable[[str], Any]) -> tuple[list[Any], int]:
    """Return the rows of all good lines, and how many were bad; closes the source."""
    rows, lines = [], 0
    with closing(source):
        for lines, line in enumerate(source, 1):  # noqa: B007
            try:
                rows.append(parse(line))
            except ValueError:
                continue
    return rows, lines - len(rows)
