"""The shard is read on first, and its row handed out then.

The reader waits for a row that may never be wanted; and if that read fails, the row
that was there already is lost. Yield first, read on when the next row is asked for.
"""

import heapq
from contextlib import ExitStack

NOTHING = object()


def merged(shards):
    with ExitStack() as stack:
        heap = []
        for number, shard in enumerate(shards):
            stack.callback(shard.close)
            for row in shard:
                heap.append((row[0], number, row))
                break
        heapq.heapify(heap)
        last = NOTHING
        while heap:
            key, number, row = heap[0]
            following = next(shards[number], NOTHING)
            if following is NOTHING:
                heapq.heappop(heap)
            else:
                heapq.heapreplace(heap, (following[0], number, following))
            if last is NOTHING or key != last:
                last = key
                yield row
