"""A dict from the time to the request keeps one request for each time.

Two that took equally long are two requests. A dict groups; whatever shares a key must
go into a list, or not be a key.
"""

import heapq


def slowest(requests, k):
    best = {}
    for request in requests:
        best.setdefault(request["ms"], request)
        if len(best) > k:
            del best[min(best)]
    return [best[ms] for ms in heapq.nlargest(k, best)]
