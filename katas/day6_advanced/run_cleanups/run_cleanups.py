from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def run(work: Callable[[], T], cleanups: Sequence[Callable[[], object]]) -> T:
    """Call work and then all clean-ups; the first exception comes out with the rest."""
    raise NotImplementedError
