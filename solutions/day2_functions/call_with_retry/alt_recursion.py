"""One call, and where it fails the rest of the calls."""

from collections.abc import Callable
from typing import Any


def call_with_retry(
    function: Callable[..., Any],
    /,
    *args: Any,
    retry_times: int = 3,
    retry_on: tuple[type[BaseException], ...] = (Exception,),
    **kwargs: Any,
) -> Any:
    """Return what `function(*args, **kwargs)` returns, calling again where it fails."""
    try:
        return function(*args, **kwargs)
    except retry_on:
        if retry_times == 1:
            raise
    kwargs |= {"retry_times": retry_times - 1, "retry_on": retry_on}
    return call_with_retry(function, *args, **kwargs)
