"""concurrent.futures.wait, told to return as soon as one is done."""

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, wait
from typing import Any


def first_answer(
    executor: Executor, query: Callable[[Any], Any], replicas: Sequence[Any]
) -> Any:
    """Ask all replicas at once, and return the first answer there is."""
    futures = [executor.submit(query, replica) for replica in replicas]
    if not futures:
        raise ValueError("no replicas")
    waiting = set(futures)
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        for future in done:
            if not future.exception():
                for other in waiting:
                    other.cancel()
                return future.result()
    raise ExceptionGroup("all failed", [future.exception() for future in futures])
