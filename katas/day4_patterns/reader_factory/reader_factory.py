from collections.abc import Callable
from typing import Any


class ReaderFactory:
    """Makes the reader that fits a file's name."""

    def __init__(self) -> None:
        raise NotImplementedError

    def register(self, *suffixes: str) -> Callable[[type], type]:
        """Enter a class as the reader of files with these suffixes."""
        raise NotImplementedError

    def make(self, filename: str) -> Any:
        """Make the reader of a file."""
        raise NotImplementedError

    def known(self) -> list[str]:
        """Return the suffixes that have a reader, sorted."""
        raise NotImplementedError
