"""`except BaseException` takes the cancelling for one more failed page.

A task that does not let CancelledError through can not be stopped.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any


async def limited_fetch(
    fetch: Callable[[str], Awaitable[Any]], urls: Sequence[str], limit: int
) -> list[Any]:
    """Fetch all URLs, so many at once; an exception stands for its result."""
    free = asyncio.Semaphore(limit)

    async def one(url: str) -> Any:
        async with free:
            try:
                return await fetch(url)
            except BaseException as error:
                return error

    tasks = [asyncio.ensure_future(one(url)) for url in urls]
    results = []
    for task in tasks:
        try:
            results.append(await task)
        except BaseException as error:
            results.append(error)
    return results
