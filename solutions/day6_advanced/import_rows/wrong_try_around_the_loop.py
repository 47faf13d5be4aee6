"""The try stands around the loop, so the first bad line is the last line.

An exception leaves everything inside of the try, and the loop is inside. To go on with
the next line, the try has to be within the loop.
"""

from collections.abc import Callable
from typing import Any


def import_rows(source: Any, parse: Callable[[str], Any]) -> tuple[list[Any], int]:
    """Return the rows of all good lines, and how many were bad; closes the source."""
    rows, bad = [], 0
    try:
        for line in source:
            rows.append(parse(line))
    except ValueError:
        bad += 1
    finally:
        source.close()
    return rows, bad
