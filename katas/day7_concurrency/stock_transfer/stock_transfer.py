import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class Warehouse:
    """Goods in one place. Given: leave it as it is."""

    name: str
    stock: dict[str, int]
    lock: Any = field(default_factory=threading.Lock)


def transfer(source: Warehouse, target: Warehouse, article: str, amount: int) -> bool:
    """Move goods; returns whether there were enough."""
    raise NotImplementedError


def total(warehouses: Sequence[Warehouse], article: str) -> int:
    """Return how much there is of an article, at one moment."""
    raise NotImplementedError
