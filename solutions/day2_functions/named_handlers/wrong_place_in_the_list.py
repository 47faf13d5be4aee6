"""Each handler remembers its place, and looks into the list when it is called.

The place is its own, and the list is still the caller's: what stands there later is
what the handler notifies of. Keep the value itself.
"""

from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], notify: Callable[..., Any]
) -> list[Callable[..., Any]]:
    """Return a handler for each topic, which notifies of its own topic."""

    def make_one(place: int) -> Callable[..., Any]:
        def handler(*args: Any) -> Any:
            return notify(topics[place], *args)

        handler.__name__ = f"on_{topics[place]}"
        return handler

    return [make_one(place) for place in range(len(topics))]
