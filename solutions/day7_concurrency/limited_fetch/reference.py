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

    return await asyncio.gather(*map(one, urls), return_exceptions=True)
