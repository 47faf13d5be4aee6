"""A short list that is sorted and cut whenever it has twice the size."""


def slowest(requests, k):
    best = []
    for request in requests:
        best.append(request)
        if len(best) >= 2 * k:
            best = cut(best, k)
    return cut(best, k)


def cut(best, k):
    return sorted(best, key=lambda request: -request["ms"])[:k]
