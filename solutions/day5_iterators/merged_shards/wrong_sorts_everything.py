"""All rows of all shards are put into one list and sorted.

The shards are sorted already, and together larger than the memory. Only the first row
of each has to be known to say which one is next.
"""

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
        everything = [row for shard in shards for row in shard]
        for _, rows in groupby(sorted(everything, key=key), key):
            yield next(rows)
