from collections.abc import Callable, Generator

END = object()


def rate_meter(
    window: int, report: Callable[[int, float], object]
) -> Generator[float | None, object, int]:
    """Give the mean of the last numbers sent; report count and sum at the end."""
    raise NotImplementedError
