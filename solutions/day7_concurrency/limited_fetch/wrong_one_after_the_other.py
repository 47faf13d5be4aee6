"""`await` in a loop waits for each fetch before the next one is begun.

Nothing overlaps: that is a slow way to write blocking code. Make tasks of them, or
gather.
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
            return await fetch(url)

    results = []
    for url in urls:
        try:
            results.append(await one(url))
        except Exception as error:
            results.append(error)
    return results
