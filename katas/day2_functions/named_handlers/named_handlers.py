from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], notify: Callable[..., Any]
) -> list[Callable[..., Any]]:
    """Return a handler for each topic, which notifies of its own topic."""
    raise NotImplementedError
