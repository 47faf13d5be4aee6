"""The check at the call, the reading in a generator, and no name on what is gone."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any


def batches(rows: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """Return an iterator over lists of `size` rows; raises ValueError at the call."""
    if size < 1:
        raise ValueError(f"a batch has 1 row or more, not {size}")
    return _cut(rows, size)


def _cut(rows: Iterable[Any], size: int) -> Iterator[list[Any]]:
    source = iter(rows)
    while batch := list(islice(source, size)):
        yield batch
        del batch  # or it is held until the next one is full
