"""The topic is a default argument of the handler.

It is bound when the function is made, which is right. But it is a parameter, and a
caller can give another one by its name. What nobody should pass does not belong in a
signature.
"""

from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], notify: Callable[..., Any]
) -> list[Callable[..., Any]]:
    """Return a handler for each topic, which notifies of its own topic."""
    handlers = []
    for topic in topics:

        def handler(*args: Any, topic: str = topic) -> Any:
            return notify(topic, *args)

        handler.__name__ = f"on_{topic}"
        handlers.append(handler)
    return handlers
