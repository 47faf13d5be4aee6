"""Equality is left to Mapping, which compares the names as they are spelled.

`Mapping.__eq__` builds two plain dicts of the items, and they tell "Host" from "host".
An inherited method keeps its own idea of what is equal: look at what it does.
"""

from collections.abc import Iterator, MutableMapping
from typing import Any


class HeaderMap(MutableMapping):
    """A mapping of header names, in any spelling, to values."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._entries: dict[str, tuple[str, Any]] = {}
        self.update(*args, **kwargs)

    def __getitem__(self, name: str) -> Any:
        return self._entries[name.lower()][1]

    def __setitem__(self, name: str, value: Any) -> None:
        self._entries[name.lower()] = name, value

    def __delitem__(self, name: str) -> None:
        del self._entries[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)
