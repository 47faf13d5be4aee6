"""A heap of k entries, in which the position decides between equals."""

import heapq


def slowest(requests, k):
    heap = []
    for number, request in enumerate(requests):
        entry = (request["ms"], -number, request)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        else:
            heapq.heappushpop(heap, entry)
        del request, entry
    return [entry[2] for entry in sorted(heap, reverse=True)]
