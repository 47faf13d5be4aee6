"""The breaker notes the failure and returns None.

The caller cannot tell a failed call from one that answered None. The breaker watches:
the exception is still the caller's, so raise it again.
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
        over = self._clock() - self._failed_at >= self._cooldown
        return "half open" if over else "open"

    def call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what the function returns; raises RuntimeError when open."""
        if self.state == "open":
            raise RuntimeError("open")
        try:
            result = function(*args, **kwargs)
        except Exception:
            self._failures += 1
            self._failed_at = self._clock()
            return None
        self._failures = 0
        return result
