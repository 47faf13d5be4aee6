from collections.abc import Iterable
from typing import Any


def is_one_shot(values: Iterable[Any]) -> bool:
    """Return whether going through `values` uses it up."""
    raise NotImplementedError


def shares(values: Iterable[float]) -> list[float]:
    """Return each number divided by the sum of all."""
    raise NotImplementedError
