from collections.abc import Callable
from typing import Any

Budget = tuple[Callable[[int], bool], Callable[[], int], Callable[[int], Any]]


def make_budget(total: int) -> Budget:
    """Return the functions spend, left and child of a budget."""
    raise NotImplementedError
