"""f-strings put the text together before logging has a say.

The repr of every row is computed though DEBUG is off, and each line is a pattern of its
own. Give the pattern and the arguments apart.
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
            _log.warning(f"row {number} skipped: {error}")
        except Exception:
            _log.exception("row %d failed", number)
            raise
        else:
            saved += 1
            _log.debug(f"saved: {row!r}")
    _log.info("%d of %d rows saved", saved, number)
    return saved
