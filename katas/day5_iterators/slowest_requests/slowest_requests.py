from collections.abc import Iterable
from typing import Any


def slowest(requests: Iterable[dict[str, Any]], k: int) -> list[dict[str, Any]]:
    """Return the k slowest requests, the slowest first."""
    raise NotImplementedError
