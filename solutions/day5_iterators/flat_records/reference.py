"""A batch is the same task again: yield from hands its records through."""

from collections.abc import Generator, Iterable, Iterator
from typing import Any


def flat(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the records of batches that are nested to any depth."""
    for one in batches:
        if isinstance(one, list | tuple | Generator):
            yield from flat(one)
        else:
            yield one
