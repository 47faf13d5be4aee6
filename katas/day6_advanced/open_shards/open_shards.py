from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any


def open_shards(
    names: list[str], connect: Callable[[str], AbstractContextManager[Any]]
) -> tuple[dict[str, Any], ExitStack]:
    """Open all shards, or none; returns the connections and what closes them."""
    raise NotImplementedError
