"""All numbers are kept, and the window is cut from them.

The meter runs for months, and its list grows. A deque with maxlen drops what is too old
by itself.
"""

from collections.abc import Callable, Generator

END = object()


def rate_meter(
    window: int, report: Callable[[int, float], object]
) -> Generator[float | None, object, int]:
    """Give the mean of the last numbers sent; report count and sum at the end."""
    numbers = []
    count = 0
    total: float = 0
    mean = None
    try:
        while (sent := (yield mean)) is not END:
            if sent is not None:
                numbers.append(sent)
                last = numbers[-window:]
                count += 1
                total += sent
                mean = sum(last) / len(last)
        return count
    finally:
        report(count, total)
