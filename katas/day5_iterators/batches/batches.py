from collections.abc import Iterable, Iterator
from typing import Any


def batches(rows: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """Return an iterator over lists of `size` rows; raises ValueError at the call."""
    raise NotImplementedError
