"""The inner records are put into a list, and handed out from there.

The result is the same for small batches; a stream without an end never gives its first
record. Hand on each as it comes.
"""

from collections.abc import Generator, Iterable, Iterator
from typing import Any


def flat(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the records of batches that are nested to any depth."""
    for one in batches:
        if isinstance(one, list | tuple | Generator):
            yield from list(flat(one))
        else:
            yield one
