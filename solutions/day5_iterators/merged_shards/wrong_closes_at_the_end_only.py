"""The shards are closed behind the loop.

Whoever stops early, and a shard that fails, leave the generator at its yield or in the
loop: nothing behind is run. Closing belongs into a with or a finally.
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
        for _, rows in groupby(heapq.merge(*shards, key=key), key):
            yield next(rows)
        for shard in shards:
            stack.callback(shard.close)
