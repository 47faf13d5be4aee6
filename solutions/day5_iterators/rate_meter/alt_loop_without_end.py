"""A loop without an end, left by return, and the sum of the window kept up to date."""

from collections import deque

END = object()


def rate_meter(window, report):
    last, count, total, inside, mean = deque(), 0, 0, 0, None
    try:
        while True:
            sent = yield mean
            if sent is END:
                return count
            if sent is None:
                continue
            last.append(sent)
            count += 1
            total += sent
            inside += sent
            if len(last) > window:
                inside -= last.popleft()
            mean = inside / len(last)
    finally:
        report(count, total)
