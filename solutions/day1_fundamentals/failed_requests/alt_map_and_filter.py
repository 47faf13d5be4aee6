"""map keeps the parsing to one call, and the dict is filled in a loop."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def failed_requests(
    pages: Iterable[list[str]], parse: Callable[[str], dict[str, Any] | None]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Return page number and request of all that failed, as they are found."""
    for number, page in enumerate(pages, start=1):
        for request in map(parse, page):
            if request and request["status"] // 100 >= 5:
                yield number, request


def slowest(requests: list[dict[str, Any]]) -> dict[str, float]:
    """Return the largest ms of each path."""
    best: dict[str, float] = {}
    for request in requests:
        path, ms = request["path"], request["ms"]
        if ms is not None:
            best[path] = max(ms, best.get(path, ms))
    return best
