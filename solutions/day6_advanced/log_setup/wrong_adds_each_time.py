"""Every call adds its handlers, and none is taken away: lines come twice, then thrice.

Setting up has to be idempotent: whoever calls it again takes the place of the first.
"""

import logging
import time
from pathlib import Path
from typing import TextIO

_ours: list[logging.Handler] = []


def configure(level: str, stream: TextIO, path: Path | None = None) -> None:
    """Send what is logged to a stream, and errors to a file too."""
    number = logging.getLevelNamesMapping().get(level.upper())
    if number is None:
        raise ValueError(f"unknown level: {level!r}")
    handlers: list[logging.Handler] = [logging.StreamHandler(stream)]
    if path is not None:
        errors = logging.FileHandler(path, encoding="utf-8")
        errors.setLevel(logging.ERROR)
        handlers.append(errors)
    formatter = logging.Formatter(
        "%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ"
    )
    formatter.converter = time.gmtime
    root = logging.getLogger()

    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    root.setLevel(number)
    logging.getLogger("urllib3").setLevel(logging.WARNING)
    logging.captureWarnings(True)
