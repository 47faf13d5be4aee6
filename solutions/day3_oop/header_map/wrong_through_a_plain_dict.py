"""The constructor makes a plain dict of its arguments first, and goes through that.

A plain dict holds "A" and "a" apart, and puts the last "A" in the place of the first:
the order in which the pairs were set is gone, and an old value wins. Go through the
arguments themselves; MutableMapping's `update` does.
"""

from collections.abc import Iterator, MutableMapping
from typing import Any


class HeaderMap(MutableMapping):
    """A mapping of header names, in any spelling, to values."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._entries: dict[str, tuple[str, Any]] = {}
        for name, value in dict(*args, **kwargs).items():
            self[name] = value

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

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, HeaderMap):
            return NotImplemented
        ours = {name.lower(): value for name, value in self.items()}
        return ours == {name.lower(): value for name, value in other.items()}

    __hash__ = None
