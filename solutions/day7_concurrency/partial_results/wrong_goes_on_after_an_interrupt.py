"""The interrupt comes out only after every call that was submitted has been made.

The end of the with block waits for all of them. Cancel what has not begun.
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
        futures = {key: pool.submit(fetch, key) for key in dict.fromkeys(keys)}
        try:
            for key, future in futures.items():
                try:
                    results[key] = future.result()
                except Exception as error:
                    errors[key] = error
        except BaseException:
            raise
    return results, errors
