"""The state is kept, and moved on when somebody looks."""

from collections.abc import Callable
from typing import Any


class CircuitBreaker:
    """Calls a service, and stops calling for a while after failures in a row."""

    def __init__(self, limit: int, cooldown: float, clock: Callable[[], float]) -> None:
        self.limit, self.cooldown, self.clock = limit, cooldown, clock
        self._close()

    def _close(self) -> None:
        self._state = "closed"
        self.in_a_row = 0

    def _open(self) -> None:
        self._state = "open"
        self.until = self.clock() + self.cooldown

    @property
    def state(self) -> str:
        """Return "closed", "open" or "half open"."""
        if self._state == "open" and self.clock() >= self.until:
            self._state = "half open"
        return self._state

    def call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what the function returns; raises RuntimeError when open."""
        before = self.state
        if before == "open":
            raise RuntimeError("open")
        try:
            result = function(*args, **kwargs)
        except Exception:
            self.in_a_row += 1
            if before == "half open" or self.in_a_row == self.limit:
                self._open()
            raise
        else:
            self._close()
            return result
