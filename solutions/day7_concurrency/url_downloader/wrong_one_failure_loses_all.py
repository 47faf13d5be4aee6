"""One bad URL, and nobody gets a result.

raise_for_status and connection errors come out of gather at once, which loses the other
downloads' results (and leaves them running). A failure of one item in a batch is a
value to report: turn it into a Result where it happens, inside the task.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

import aiohttp


@dataclass(frozen=True)
class Result:
    url: str
    status: int | None
    body: bytes
    error: str | None
    attempts: int


async def download_all(
    urls: Iterable[str],
    *,
    timeout: float,
    limit: int = 8,
    retries: int = 2,
    backoff: float = 0.5,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> list[Result]:
    urls = list(urls)
    places = asyncio.Semaphore(limit)
    client_timeout = aiohttp.ClientTimeout(total=timeout)

    async def download(url):
        for attempt in range(1, retries + 2):
            try:
                async with places, session.get(url) as response:
                    response.raise_for_status()
                    body = await response.read()
                    return Result(url, response.status, body, None, attempt)
            except (aiohttp.ClientError, TimeoutError) as error:
                if getattr(error, "status", 500) < 500 or attempt > retries:
                    raise
            await sleep(backoff * 2 ** (attempt - 1))

    async with aiohttp.ClientSession(timeout=client_timeout) as session:
        unique = list(dict.fromkeys(urls))
        results = await asyncio.gather(*[download(url) for url in unique])
    by_url = dict(zip(unique, results, strict=True))
    return [by_url[url] for url in urls]
