from collections.abc import Callable
from typing import Any


class CircuitBreaker:
    """Calls a service, and stops calling for a while after failures in a row."""

    def __init__(self, limit: int, cooldown: float, clock: Callable[[], float]) -> None:
        raise NotImplementedError

    @property
    def state(self) -> str:
        """Return "closed", "open" or "half open"."""
        raise NotImplementedError

    def call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what the function returns; raises RuntimeError when open."""
        raise NotImplementedError
