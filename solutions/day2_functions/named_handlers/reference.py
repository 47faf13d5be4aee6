"""A function for each handler: its parameter is the handler's own topic."""

from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], notify: Callable[..., Any]
) -> list[Callable[..., Any]]:
    """Return a handler for each topic, which notifies of its own topic."""

    def make_one(topic: str) -> Callable[..., Any]:
        def handler(*args: Any) -> Any:
            return notify(topic, *args)

        handler.__name__ = f"on_{topic}"
        return handler

    return [make_one(topic) for topic in topics]
