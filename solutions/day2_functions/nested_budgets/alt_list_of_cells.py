"""The rests of a budget and of all around it are cells that are shared."""

from collections.abc import Callable
from typing import Any

Budget = tuple[Callable[[int], bool], Callable[[], int], Callable[[int], Any]]


def make_budget(total: int) -> Budget:
    """Return the functions spend, left and child of a budget."""

    def make(cells: list[list[int]]) -> Budget:
        def left() -> int:
            return min(cell[0] for cell in cells)

        def spend(amount: int) -> bool:
            possible = amount <= left()
            for cell in cells:
                cell[0] -= amount if possible else 0
            return possible

        return spend, left, lambda inner: make([*cells, [inner]])

    return make([[total]])
