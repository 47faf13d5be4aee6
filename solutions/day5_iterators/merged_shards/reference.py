"""heapq.merge reads lazily and keeps equals in order; an ExitStack closes all."""

import heapq
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import groupby
from operator import itemgetter
from typing import Any


def merged(shards: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the rows of sorted shards in the order of their keys, each key once."""
    key = itemgetter(0)
    with ExitStack() as stack:
        for shard in shards:
            stack.callback(shard.close)
        for _, rows in groupby(heapq.merge(*shards, key=key), key):
            yield next(rows)
