"""Each result is asked for right after the call was submitted.

`result()` waits: nothing overlaps, and the pool is a slow way to write a loop. Submit
all of them first.
"""

from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def fetch_all(
    fetch: Callable[[Any], Any], keys: Iterable[Hashable], workers: int
) -> tuple[dict[Any, Any], dict[Any, Exception]]:
    """Call a function for each key at once; returns results and errors by key."""
    results, errors = {}, {}
    with ThreadPoolExecutor(workers) as pool:
        try:
            for key in dict.fromkeys(keys):
                try:
                    results[key] = pool.submit(fetch, key).result()
                except Exception as error:
                    errors[key] = error
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return results, errors
