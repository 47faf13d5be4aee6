"""Among equals the later one stays: its number is larger, and so is the entry.

In a heap of the largest, what shall win must be larger. Count downwards for the
position.
"""

import heapq


def slowest(requests, k):
    heap = []
    for number, request in enumerate(requests):
        heapq.heappush(heap, (request["ms"], number, request))
        if len(heap) > k:
            heapq.heappop(heap)
    return [entry[2] for entry in sorted(heap, reverse=True)]
