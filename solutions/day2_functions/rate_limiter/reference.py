"""The times of allowed calls live in the closure; old ones leave on the left."""

from collections import deque
from collections.abc import Callable


def make_limiter(limit: int, seconds: float) -> Callable[[float], bool]:
    """Return a function that says whether a call at a time is allowed."""
    recent: deque[float] = deque()

    def allow(now: float) -> bool:
        while recent and recent[0] <= now - seconds:
            recent.popleft()
        if len(recent) >= limit:
            return False
        recent.append(now)
        return True

    return allow
