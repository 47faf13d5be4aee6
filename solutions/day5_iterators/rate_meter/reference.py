"""One yield gives and takes, return brings the value, finally sees every way out."""

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
        while (sent := (yield mean)) is not END:
            if sent is not None:
                last.append(sent)
                count += 1
                total += sent
                mean = sum(last) / len(last)
        return count
    finally:
        report(count, total)
