"""The decorator registers the class and returns nothing.

`@register(...)` above a class means `Reader = register(...)(Reader)`: without a return
the name is bound to None.
"""

from collections.abc import Callable
from typing import Any


class ReaderFactory:
    """Makes the reader that fits a file's name."""

    def __init__(self) -> None:
        self._readers: dict[str, type] = {}

    def register(self, *suffixes: str) -> Callable[[type], type]:
        """Enter a class as the reader of files with these suffixes."""
        wanted = [suffix.lower() for suffix in suffixes]

        def enter(reader: type) -> type:
            for suffix in wanted:
                if suffix in self._readers:
                    raise ValueError(f"taken: {suffix}")
            self._readers.update(dict.fromkeys(wanted, reader))

        return enter

    def make(self, filename: str) -> Any:
        """Make the reader of a file."""
        name = filename.lower()
        matching = [suffix for suffix in self._readers if name.endswith(suffix)]
        if not matching:
            known = ", ".join(self.known())
            raise ValueError(f"no reader for {filename}; known: {known}")
        return self._readers[max(matching, key=len)](filename)

    def known(self) -> list[str]:
        """Return the suffixes that have a reader, sorted."""
        return sorted(self._readers)
