"""The iterable knows the source, the iterator the place in it."""

from collections.abc import Callable, Iterator
from typing import Any, Self

Fetch = Callable[[str | None], tuple[list[Any], str | None]]


class Records:
    """The records of all pages, one after the other."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    def __iter__(self) -> Iterator[Any]:
        return _Loop(self._fetch)


class _Loop:
    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._page: Iterator[Any] = iter(())
        self._token: str | None = None
        self._ended = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        while True:
            for record in self._page:
                return record
            if self._ended:
                raise StopIteration
            page, self._token = self._fetch(self._token)
            self._page = iter(page)
            self._ended = self._token is None
