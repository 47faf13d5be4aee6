"""A batch is computed whole before the next one is begun.

At the end of each batch the threads stand still and wait for its slowest call. Fill up
after each result.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def bounded_map(
    function: Callable[[T], R], items: Iterable[T], workers: int, ahead: int
) -> Iterator[R]:
    """Yield the function of each item in order, computed in threads a little ahead."""
    source = iter(items)
    pending: deque[Future[R]] = deque()
    pool = ThreadPoolExecutor(workers)
    try:
        while True:
            for item in islice(source, ahead + 1):
                pending.append(pool.submit(function, item))
            if not pending:
                return
            while pending:
                yield pending.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
