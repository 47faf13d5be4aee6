"""A new list at each call binds the name anew, and nonlocal says whose it is."""

from collections.abc import Callable


def make_limiter(limit: int, seconds: float) -> Callable[[float], bool]:
    """Return a function that says whether a call at a time is allowed."""
    recent: list[float] = []

    def allow(now: float) -> bool:
        nonlocal recent
        recent = [time for time in recent if time > now - seconds]
        allowed = len(recent) < limit
        if allowed:
            recent.append(now)
        return allowed

    return allow
