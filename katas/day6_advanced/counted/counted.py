from collections.abc import Callable
from typing import Any


def counted(
    function: Callable[..., Any] | None = None, *, limit: int | None = None
) -> Callable[..., Any]:
    """Decorate a function so that it counts its calls, up to a limit."""
    raise NotImplementedError
