"""as_completed gives the futures in the order of time; the first success wins."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, as_completed
from typing import Any


def first_answer(
    executor: Executor, query: Callable[[Any], Any], replicas: Sequence[Any]
) -> Any:
    """Ask all replicas at once, and return the first answer there is."""
    if not replicas:
        raise ValueError("there are no replicas to ask")
    futures = [executor.submit(query, replica) for replica in replicas]
    try:
        for future in as_completed(futures):
            if future.exception() is None:
                return future.result()
    finally:
        for future in futures:
            future.cancel()
    raise ExceptionGroup("no replica answered", [f.exception() for f in futures])
