"""An instance is kept for each file and handed to everyone who asks.

A factory makes a new one for each call: here two users would share one reader and its
position.
"""

from collections.abc import Callable
from typing import Any


class ReaderFactory:
    """Makes the reader that fits a file's name."""

    def __init__(self) -> None:
        self._readers: dict[str, type] = {}
        self._made: dict[str, Any] = {}

    def register(self, *suffixes: str) -> Callable[[type], type]:
        """Enter a class as the reader of files with these suffixes."""
        wanted = [suffix.lower() for suffix in suffixes]

        def enter(reader: type) -> type:
            for suffix in wanted:
                if suffix in self._readers:
                    raise ValueError(f"taken: {suffix}")
            self._readers.update(dict.fromkeys(wanted, reader))
            return reader

        return enter

    def make(self, filename: str) -> Any:
        """Make the reader of a file."""
        name = filename.lower()
        matching = [suffix for suffix in self._readers if name.endswith(suffix)]
        if not matching:
            known = ", ".join(self.known())
            raise ValueError(f"no reader for {filename}; known: {known}")
        if filename not in self._made:
            self._made[filename] = self._readers[max(matching, key=len)](filename)
        return self._made[filename]

    def known(self) -> list[str]:
        """Return the suffixes that have a reader, sorted."""
        return sorted(self._readers)
