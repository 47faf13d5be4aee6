"""The heap's own list is returned.

A heap only promises that its first entry is the smallest; the others stand in no order
that anybody asked for. Sort the k entries at the end.
"""

import heapq


def slowest(requests, k):
    heap = []
    for number, request in enumerate(requests):
        heapq.heappush(heap, (request["ms"], -number, request))
        if len(heap) > k:
            heapq.heappop(heap)
    return [entry[2] for entry in heap][::-1]
