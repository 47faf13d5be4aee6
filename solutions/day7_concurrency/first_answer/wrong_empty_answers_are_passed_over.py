"""An answer that counts as false is taken for no answer.

0, an empty list and None are answers too: "no rows" is what the query found. Whether a
query succeeded is a question to its exception, not to its result.
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
            if future.exception() is None and future.result():
                return future.result()
    finally:
        for future in futures:
            future.cancel()
    raise ExceptionGroup("no replica answered", [f.exception() for f in futures])
