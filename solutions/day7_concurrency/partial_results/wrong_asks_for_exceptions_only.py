"""KeyboardInterrupt is taken for one more failed service.

`future.exception()` returns whatever was raised, also what asks the program to end. Let
those out.
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
                if (error := future.exception()) is None:
                    results[key] = future.result()
                else:
                    errors[key] = error
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return results, errors
