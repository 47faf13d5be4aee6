from collections.abc import Iterator, Sequence
from typing import Any


def merged(shards: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the rows of sorted shards in the order of their keys, each key once."""
    raise NotImplementedError
