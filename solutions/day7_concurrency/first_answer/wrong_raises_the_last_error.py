"""Of all the errors only the one that came last is raised.

Which one that is depends on time, and the others are lost, with them perhaps the one
that would explain it. An ExceptionGroup keeps all of them, here in the order of the
list.
"""

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
            error = future.exception()
            if error is None:
                return future.result()
    finally:
        for future in futures:
            future.cancel()
    raise error
