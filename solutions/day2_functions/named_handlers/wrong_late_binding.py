"""The handlers are made in a loop and use the loop's variable.

They look it up when they are called, and then it holds the last topic. Every handler
notifies of the same one.
"""

from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], notify: Callable[..., Any]
) -> list[Callable[..., Any]]:
    """Return a handler for each topic, which notifies of its own topic."""
    handlers = []
    for topic in topics:

        def handler(*args: Any) -> Any:
            return notify(topic, *args)

        handler.__name__ = f"on_{topic}"
        handlers.append(handler)
    return handlers
