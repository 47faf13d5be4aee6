"""`partial(notify, topic)` hands on keywords as well.

It binds the topic at once, which is right, but it takes whatever `notify` takes. Where
the statement narrows what may be passed, write the function with that signature.
"""

from collections.abc import Callable
from functools import partial
from typing import Any


def make_handlers(
    topics: list[str], notify: Callable[..., Any]
) -> list[Callable[..., Any]]:
    """Return a handler for each topic, which notifies of its own topic."""
    handlers = []
    for topic in topics:
        handler = partial(notify, topic)
        handler.__name__ = f"on_{topic}"
        handlers.append(handler)
    return handlers
