"""parse is called in the condition, and once more for the result.

It costs twice as much, and with a parser that counts or remembers it is plainly wrong.
The walrus names the result where it is first needed.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def failed_requests(
    pages: Iterable[list[str]], parse: Callable[[str], dict[str, Any] | None]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Return page number and request of all that failed, as they are found."""
    return (
        (number, parse(line))
        for number, page in enumerate(pages, 1)
        for line in page
        if (request := parse(line)) is not None and request["status"] >= 500
    )


def slowest(requests: list[dict[str, Any]]) -> dict[str, float]:
    """Return the largest ms of each path."""
    times: dict[str, list[float]] = {}
    for request in requests:
        if request["ms"] is not None:
            times.setdefault(request["path"], []).append(request["ms"])
    return {path: max(found) for path, found in times.items()}
