"""A row is dropped only if all of it is equal to the one before.

The key says what a row is; its data differ from shard to shard, and that is why one of
them has to win. Compare keys.
"""

import heapq
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from operator import itemgetter
from typing import Any


def merged(shards: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the rows of sorted shards in the order of their keys, each key once."""
    key = itemgetter(0)
    with ExitStack() as stack:
        for shard in shards:
            stack.callback(shard.close)
        last = None
        for row in heapq.merge(*shards, key=key):
            if row != last:
                yield row
            last = row
