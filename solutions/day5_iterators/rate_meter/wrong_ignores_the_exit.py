"""A bare except around the yield catches GeneratorExit, and the loop goes on.

close() throws that into the generator to end it; one that yields again instead makes
close() raise RuntimeError. Let it pass: finally does what is left to do.
"""

from collections import deque

END = object()


def rate_meter(window, report):
    last = deque(maxlen=window)
    count = 0
    total = 0
    mean = None
    try:
        while True:
            try:
                sent = yield mean
            except:  # noqa: E722
                continue
            if sent is END:
                return count
            if sent is not None:
                last.append(sent)
                count += 1
                total += sent
                mean = sum(last) / len(last)
    finally:
        report(count, total)
