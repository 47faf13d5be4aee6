"""A list is built, and an iterator over it handed out.

Every page is fetched and every line parsed before the first result is there, and with a
source that never ends it never is. Round brackets in the place of square ones make a
generator expression, which waits to be asked.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

_MOST = 1000  # pages


def failed_requests(
    pages: Iterable[list[str]], parse: Callable[[str], dict[str, Any] | None]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Return page number and request of all that failed, as they are found."""
    return iter(
        [
            (number, request)
            for number, page in enumerate(islice(pages, _MOST), 1)
            for line in page
            if (request := parse(line)) is not None and request["status"] >= 500
        ]
    )


def slowest(requests: list[dict[str, Any]]) -> dict[str, float]:
    """Return the largest ms of each path."""
    times: dict[str, list[float]] = {}
    for request in requests:
        if request["ms"] is not None:
            times.setdefault(request["path"], []).append(request["ms"])
    return {path: max(found) for path, found in times.items()}
