from collections.abc import Callable, Iterable
from typing import Any


def load_rows(rows: Iterable[Any], save: Callable[[Any], object]) -> int:
    """Save the rows, log what happens, and return how many were saved."""
    raise NotImplementedError
