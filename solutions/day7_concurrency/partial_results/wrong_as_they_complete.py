"""`as_completed` gives the quickest first, so the order changes from run to run.

It is right where each result is used at once. What has to come in the keys' order goes
through the futures in that order.
"""

from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any


def fetch_all(
    fetch: Callable[[Any], Any], keys: Iterable[Hashable], workers: int
) -> tuple[dict[Any, Any], dict[Any, Exception]]:
    """Call a function for each key at once; returns results and errors by key."""
    results, errors = {}, {}
    with ThreadPoolExecutor(workers) as pool:
        futures = {pool.submit(fetch, key): key for key in dict.fromkeys(keys)}
        try:
            for future in as_completed(futures):
                key = futures[future]
                try:
                    results[key] = future.result()
                except Exception as error:
                    errors[key] = error
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return results, errors
