"""One function for both forms; the count lives on the wrapper."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any


def counted(
    function: Callable[..., Any] | None = None, *, limit: int | None = None
) -> Callable[..., Any]:
    """Decorate a function so that it counts its calls, up to a limit."""
    if function is None:
        return partial(counted, limit=limit)

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        if limit is not None and wrapper.calls >= limit:
            raise RuntimeError(f"{function.__name__}: limit of {limit} calls")
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper
