"""When the cooldown is over, the failures are forgotten and the breaker is closed.

So a service that is still down gets the whole number of calls again before it is left
alone. Half open means one trial, on which all depends.
"""

from collections.abc import Callable
from typing import Any


class CircuitBreaker:
    """Calls a service, and stops calling for a while after failures in a row."""

    def __init__(self, limit: int, cooldown: float, clock: Callable[[], float]) -> None:
        self._limit = limit
        self._cooldown = cooldown
        self._clock = clock
        self._failures = 0
        self._failed_at = 0.0

    @property
    def state(self) -> str:
        """Return "closed", "open" or "half open"."""
        if self._failures < self._limit:
            return "closed"
        if self._clock() - self._failed_at < self._cooldown:
            return "open"
        self._failures = 0
        return "half open"

    def call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what the function returns; raises RuntimeError when open."""
        if self.state == "open":
            raise RuntimeError("open")
        try:
            result = function(*args, **kwargs)
        except Exception:
            self._failures += 1
            self._failed_at = self._clock()
            raise
        self._failures = 0
        return result
