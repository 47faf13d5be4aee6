"""enumerate stands at the inner loop, so it counts the lines of a page.

Each `for` of a comprehension is a loop within the one before it. What is to be counted
once for each page belongs to the loop over pages.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def failed_requests(
    pages: Iterable[list[str]], parse: Callable[[str], dict[str, Any] | None]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Return page number and request of all that failed, as they are found."""
    return (
        (number, request)
        for page in pages
        for number, line in enumerate(page, 1)
        if (request := parse(line)) is not None and request["status"] >= 500
    )


def slowest(requests: list[dict[str, Any]]) -> dict[str, float]:
    """Return the largest ms of each path."""
    times: dict[str, list[float]] = {}
    for request in requests:
        if request["ms"] is not None:
            times.setdefault(request["path"], []).append(request["ms"])
    return {path: max(found) for path, found in times.items()}
