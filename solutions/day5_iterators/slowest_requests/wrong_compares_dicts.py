"""The heap holds tuples of time and request.

Where two times are equal, Python compares what comes next in the tuples, and dicts have
no order: a TypeError, on the day of the first tie. Put a running number between them.
"""

import heapq


def slowest(requests, k):
    heap = []
    for request in requests:
        heapq.heappush(heap, (request["ms"], request))
        if len(heap) > k:
            heapq.heappop(heap)
    return [request for _, request in sorted(heap, reverse=True)]
