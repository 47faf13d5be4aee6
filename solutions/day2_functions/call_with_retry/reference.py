"""All arguments are handed on; the last failure is raised where it happens."""

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
    for _ in range(retry_times - 1):
        try:
            return function(*args, **kwargs)
        except retry_on:
            continue
    return function(*args, **kwargs)
