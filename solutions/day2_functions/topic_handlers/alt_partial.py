"""functools.partial keeps the value itself, and send refuses what is too much."""

from collections.abc import Callable
from functools import partial
from typing import Any


def make_handlers(
    topics: list[str], send: Callable[[str, Any], Any]
) -> dict[str, Callable[[Any], Any]]:
    """Return for each topic a function of an event, which sends it to the topic."""
    return {topic: partial(send, topic) for topic in topics}
