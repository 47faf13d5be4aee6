"""The budget around it is charged before it looks whether there is enough of its own.

A refused amount is gone from the parent. Look at everything first, then change
everything.
"""

from collections.abc import Callable
from typing import Any

Budget = tuple[Callable[[int], bool], Callable[[], int], Callable[[int], Any]]


def make_budget(total: int) -> Budget:
    """Return the functions spend, left and child of a budget."""
    return _make(total, lambda amount: amount <= total, lambda: total)


def _make(rest: int, spend_around: Any, left_around: Any) -> Budget:
    def spend(amount: int) -> bool:
        nonlocal rest
        if not spend_around(amount) or amount > rest:
            return False
        rest -= amount
        return True

    def left() -> int:
        return min(rest, left_around())

    def child(total: int) -> Budget:
        return _make(total, spend, left)

    return spend, left, child
