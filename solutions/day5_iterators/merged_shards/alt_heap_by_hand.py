"""A heap by hand of the rows that stand first, and a try around each close."""

import heapq

NOTHING = object()


def merged(shards):
    try:
        heap = []
        last = NOTHING
        due = list(range(len(shards)))
        while True:
            for number in due:
                row = next(shards[number], NOTHING)
                if row is not NOTHING:
                    heapq.heappush(heap, (row[0], number, row))
            if not heap:
                return
            key, number, row = heapq.heappop(heap)
            due = [number]
            if last is NOTHING or key != last:
                last = key
                yield row
    finally:
        errors = []
        for shard in shards:
            try:
                shard.close()
            except Exception as error:
                errors.append(error)
        if errors:
            raise errors[0]
