"""A child takes what is left around it when it is made, and never looks again.

What the parent or a sister spends later does not reach it. A value that was copied
stays as it was; a function that is called tells the state of now.
"""

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
        return _make(min(total, left()), spend, lambda: total)

    return spend, left, child
