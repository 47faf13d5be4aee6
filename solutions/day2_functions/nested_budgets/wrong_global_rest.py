"""The rest is a global variable.

There is one of it for all budgets, and each new one sets it anew. A closure has
variables of its own for every call of the function around it.
"""

from collections.abc import Callable
from typing import Any

Budget = tuple[Callable[[int], bool], Callable[[], int], Callable[[int], Any]]
_rest = 0


def make_budget(total: int) -> Budget:
    """Return the functions spend, left and child of a budget."""
    global _rest
    _rest = total

    def spend(amount: int) -> bool:
        global _rest
        if amount > _rest:
            return False
        _rest -= amount
        return True

    def left() -> int:
        return _rest

    def child(inner: int) -> Budget:
        return spend, lambda: min(inner, _rest), child

    return spend, left, child
