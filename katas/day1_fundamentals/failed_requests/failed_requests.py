from collections.abc import Callable, Iterable, Iterator
from typing import Any


def failed_requests(
    pages: Iterable[list[str]], parse: Callable[[str], dict[str, Any] | None]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Return page number and request of all that failed, as they are found."""
    raise NotImplementedError


def slowest(requests: list[dict[str, Any]]) -> dict[str, float]:
    """Return the largest ms of each path."""
    raise NotImplementedError
