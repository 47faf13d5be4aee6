"""Only the batches at the top are opened.

What stands in them is yielded as it is, lists in lists too. A nesting of any depth
needs the same function again, or a stack.
"""

from collections.abc import Generator, Iterable, Iterator
from typing import Any


def flat(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the records of batches that are nested to any depth."""
    for one in batches:
        if isinstance(one, list | tuple | Generator):
            yield from one
        else:
            yield one
