"""`error(...)` logs the text alone: in the morning nobody knows where it was.

In an except block `exception(...)` adds the traceback.
"""

import logging
from collections.abc import Callable, Iterable
from typing import Any

_log = logging.getLogger("loader.rows")


def load_rows(rows: Iterable[Any], save: Callable[[Any], object]) -> int:
    """Save the rows, log what happens, and return how many were saved."""
    number = saved = 0
    for number, row in enumerate(rows, 1):
        try:
            save(row)
        except ValueError as error:
            _log.warning("row %d skipped: %s", number, error)
        except Exception:
            _log.error("row %d failed", number)
            raise
        else:
            saved += 1
            _log.debug("saved: %r", row)
    _log.info("%d of %d rows saved", saved, number)
    return saved
