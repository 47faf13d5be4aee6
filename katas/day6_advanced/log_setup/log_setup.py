from pathlib import Path
from typing import TextIO


def configure(level: str, stream: TextIO, path: Path | None = None) -> None:
    """Send what is logged to a stream, and errors to a file too."""
    raise NotImplementedError
