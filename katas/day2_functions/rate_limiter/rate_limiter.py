from collections.abc import Callable


def make_limiter(limit: int, seconds: float) -> Callable[[float], bool]:
    """Return a function that says whether a call at a time is allowed."""
    raise NotImplementedError
