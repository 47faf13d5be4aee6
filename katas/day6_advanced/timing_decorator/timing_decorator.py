import time
from collections.abc import Callable
from typing import Any


class Timing:
    """What was measured of one function."""

    def reset(self) -> None:
        """Start the count anew."""
        raise NotImplementedError


def timed(
    function: Callable[..., Any] | None = None,
    *,
    clock: Callable[[], float] = time.perf_counter,
    report: Callable[[str, float], object] | None = None,
) -> Any:
    """Measure every call of a function."""
    raise NotImplementedError
