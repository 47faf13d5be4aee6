"""All managers are made, and entered afterwards.

A second shard is asked for while nobody knows whether the first one answers; and a
manager that was made and never entered is closed by no one. Enter each before the next.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any


def open_shards(
    names: list[str], connect: Callable[[str], AbstractContextManager[Any]]
) -> tuple[dict[str, Any], ExitStack]:
    """Open all shards, or none; returns the connections and what closes them."""
    with ExitStack() as stack:
        managers = {name: connect(name) for name in names}
        connections = {name: stack.enter_context(managers[name]) for name in names}
        return connections, stack.pop_all()
