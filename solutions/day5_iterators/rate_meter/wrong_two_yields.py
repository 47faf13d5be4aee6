"""One yield takes the number and another one gives the mean.

Each yield is a stop: every second send goes into the one that throws its value away. A
single `sent = yield mean` gives the last answer and takes the next question.
"""

from collections import deque
from collections.abc import Callable, Generator

END = object()


def rate_meter(
    window: int, report: Callable[[int, float], object]
) -> Generator[float | None, object, int]:
    """Give the mean of the last numbers sent; report count and sum at the end."""
    last: deque[float] = deque(maxlen=window)
    count = 0
    total: float = 0
    mean = None
    try:
        while (sent := (yield)) is not END:
            if sent is not None:
                yield mean
                last.append(sent)
                count += 1
                total += sent
                mean = sum(last) / len(last)
        return count
    finally:
        report(count, total)
