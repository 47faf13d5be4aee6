"""The whole log is sorted, and the first k are cut off.

sorted makes a list of everything first: a month of requests for an answer of ten. Keep
the best k of what has come so far.
"""


def slowest(requests, k):
    return sorted(requests, key=lambda request: -request["ms"])[:k]
