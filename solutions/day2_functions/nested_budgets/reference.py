"""Each budget closes over its own rest and over two functions of the one around it."""

from collections.abc import Callable
from typing import Any

Budget = tuple[Callable[[int], bool], Callable[[], int], Callable[[int], Any]]


def make_budget(total: int) -> Budget:
    """Return the functions spend, left and child of a budget."""
    return _make(total, lambda _: None, lambda: total)


def _make(rest: int, spend_around: Any, left_around: Any) -> Budget:
    def spend(amount: int) -> bool:
        nonlocal rest
        if amount > left():
            return False
        spend_around(amount)
        rest -= amount
        return True

    def left() -> int:
        return min(rest, left_around())

    def child(total: int) -> Budget:
        return _make(total, spend, left)

    return spend, left, child
