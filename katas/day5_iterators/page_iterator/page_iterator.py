from collections.abc import Callable, Iterator
from typing import Any

Fetch = Callable[[str | None], tuple[list[Any], str | None]]


class Records:
    """The records of all pages, one after the other."""

    def __init__(self, fetch: Fetch) -> None:
        raise NotImplementedError

    def __iter__(self) -> Iterator[Any]:
        raise NotImplementedError
