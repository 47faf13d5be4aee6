"""dict is subclassed, and only `[]` and `in` are overridden.

The constructor, update, get, setdefault and pop of dict do not call them: they go to
the table directly. Names get in unchanged, and are not found. UserDict and
MutableMapping are made to be subclassed, dict is not.
"""

from typing import Any


class HeaderMap(dict):
    """A mapping of header names, in any spelling, to values."""

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name.lower())

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name.lower(), value)

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return super().__contains__(str(name).lower())
