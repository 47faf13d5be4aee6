"""A with closes all on failure; pop_all takes them out of it on success."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any


def open_shards(
    names: list[str], connect: Callable[[str], AbstractContextManager[Any]]
) -> tuple[dict[str, Any], ExitStack]:
    """Open all shards, or none; returns the connections and what closes them."""
    with ExitStack() as stack:
        connections = {name: stack.enter_context(connect(name)) for name in names}
        return connections, stack.pop_all()
