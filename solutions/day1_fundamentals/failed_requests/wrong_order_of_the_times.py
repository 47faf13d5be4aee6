"""The requests are sorted by ms, so that the largest of a path is written last.

The values are right, and the paths now stand in the order of their fastest request. A
dict keeps the order in which its keys came: what comes first decides, so keep the
requests in theirs and compare.
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
    timed = [request for request in requests if request["ms"] is not None]
    timed.sort(key=lambda request: request["ms"])
    return {request["path"]: request["ms"] for request in timed}
