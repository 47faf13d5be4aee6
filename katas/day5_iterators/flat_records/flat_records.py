from collections.abc import Iterable, Iterator
from typing import Any


def flat(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the records of batches that are nested to any depth."""
    raise NotImplementedError
