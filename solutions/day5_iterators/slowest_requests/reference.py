"""heapq.nlargest: one pass, a heap of k, equals in the order in which they came."""

from collections.abc import Iterable
from heapq import nlargest
from operator import itemgetter
from typing import Any


def slowest(requests: Iterable[dict[str, Any]], k: int) -> list[dict[str, Any]]:
    """Return the k slowest requests, the slowest first."""
    return nlargest(k, requests, key=itemgetter("ms"))
