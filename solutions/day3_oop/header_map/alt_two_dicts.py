"""A UserDict that holds values by small letters, beside a dict of the spellings."""

from collections import UserDict
from collections.abc import Iterator
from typing import Any


class HeaderMap(UserDict):
    """A mapping of header names, in any spelling, to values."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.spelled: dict[str, str] = {}
        super().__init__(*args, **kwargs)

    def __getitem__(self, name: str) -> Any:
        return self.data[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self.data

    def __setitem__(self, name: str, value: Any) -> None:
        self.data[name.lower()] = value
        self.spelled[name.lower()] = name

    def __delitem__(self, name: str) -> None:
        del self.data[name.lower()]
        del self.spelled[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(list(self.spelled.values()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HeaderMap) and self.data == other.data

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None
