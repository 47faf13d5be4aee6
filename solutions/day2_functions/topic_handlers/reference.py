"""Each handler is made by a call of its own, and keeps the topic of that call."""

from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], send: Callable[[str, Any], Any]
) -> dict[str, Callable[[Any], Any]]:
    """Return for each topic a function of an event, which sends it to the topic."""

    def make_handler(topic: str) -> Callable[[Any], Any]:
        return lambda event: send(topic, event)

    return {topic: make_handler(topic) for topic in topics}
