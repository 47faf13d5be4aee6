"""Out under one lock, in under the other: no deadlock, and goods in between.

Whoever counts in that moment misses them. What has to be seen as one step holds both.
"""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class Warehouse:
    """Goods in one place. Given: leave it as it is."""

    name: str
    stock: dict[str, int]
    lock: Any = field(default_factory=threading.Lock)


@contextmanager
def _held(warehouses: Iterable[Warehouse]) -> Iterator[list[Warehouse]]:
    """Hold the locks of all, each once, always taken in the order of the names."""
    ordered = sorted(set(warehouses), key=lambda each: each.name)
    with ExitStack() as stack:
        for each in ordered:
            stack.enter_context(each.lock)
        yield ordered


def transfer(source: Warehouse, target: Warehouse, article: str, amount: int) -> bool:
    """Move goods; returns whether there were enough."""
    if amount < 1:
        raise ValueError(f"an amount is at least 1, not {amount}")
    with source.lock:
        if source.stock.get(article, 0) < amount:
            return False
        source.stock[article] -= amount
    with target.lock:
        target.stock[article] = target.stock.get(article, 0) + amount
        return True


def total(warehouses: Sequence[Warehouse], article: str) -> int:
    """Return how much there is of an article, at one moment."""
    with _held(warehouses) as each_once:
        return sum(each.stock.get(article, 0) for each in each_once)
