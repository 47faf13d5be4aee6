"""After the last failure the loop simply ends, and None is returned.

The caller takes that for a result. When there is nothing more to try, the exception has
to come out.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(
    times: int,
    on: type[Exception] | tuple[type[Exception], ...],
    pause: Callable[[int], object] | None = None,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator that calls up to `times` times while `on` is raised."""
    if type(times) is not int:
        raise TypeError(f"times is an int, not {times!r}")
    if times < 1:
        raise ValueError(f"times is at least 1, not {times}")
    kinds = on if isinstance(on, tuple) else (on,)
    if not kinds or not all(
        isinstance(kind, type) and issubclass(kind, Exception) for kind in kinds
    ):
        raise TypeError(f"on is one or more subclasses of Exception, not {on!r}")

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def again(*args: P.args, **kwargs: P.kwargs) -> R:
            for failures in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except kinds:
                    if pause is not None and failures < times:
                        pause(failures)

        return again

    return decorate
