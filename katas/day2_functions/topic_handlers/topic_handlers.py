from collections.abc import Callable
from typing import Any


def make_handlers(
    topics: list[str], send: Callable[[str, Any], Any]
) -> dict[str, Callable[[Any], Any]]:
    """Return for each topic a function of an event, which sends it to the topic."""
    raise NotImplementedError
