"""An iterator is what iter() gives back unchanged; what is needed twice is kept."""

from collections.abc import Iterable
from typing import Any


def is_one_shot(values: Iterable[Any]) -> bool:
    """Return whether going through `values` uses it up."""
    return iter(values) is values


def shares(values: Iterable[float]) -> list[float]:
    """Return each number divided by the sum of all."""
    numbers = list(values)
    total = sum(numbers)
    if numbers and not total:
        raise ValueError("the numbers add up to 0")
    return [number / total for number in numbers]
