"""The report stands behind the loop, where only END leads.

close() and throw() leave the generator at its yield, and nothing behind is run. What
belongs to every way out goes into a finally.
"""

from collections import deque

END = object()


def rate_meter(window, report):
    last = deque(maxlen=window)
    count = 0
    total = 0
    mean = None
    while (sent := (yield mean)) is not END:
        if sent is not None:
            last.append(sent)
            count += 1
            total += sent
            mean = sum(last) / len(last)
    report(count, total)
    return count
