"""The inner generator is made, and nobody goes through it.

Calling a generator function runs none of it. What it yields must be handed on: by a
loop, or by yield from.
"""

from collections.abc import Generator, Iterable, Iterator
from typing import Any


def flat(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the records of batches that are nested to any depth."""
    for one in batches:
        if isinstance(one, list | tuple | Generator):
            flat(one)
        else:
            yield one
