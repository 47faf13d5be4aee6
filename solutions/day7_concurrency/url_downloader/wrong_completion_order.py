"""Results come as they are done, not as they were asked for.

as_completed yields whoever is first, and so does appending to a list from within the
tasks. That is right for a progress bar; here the caller matches results to URLs by
position. Keep the tasks by URL (or use gather, which keeps the order) and collect at
the end.
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
            async with places:
                status, body, error = await request(session, url)
            if status is not None and status < 500 or attempt > retries:
                return Result(url, status, body, error, attempt)
            await sleep(backoff * 2 ** (attempt - 1))

    results = []
    async with aiohttp.ClientSession(timeout=client_timeout) as session:
        jobs = [asyncio.create_task(download(url)) for url in dict.fromkeys(urls)]
        try:
            for job in asyncio.as_completed(jobs):
                results.append(await job)
        finally:
            for job in jobs:
                job.cancel()
            await asyncio.gather(*jobs, return_exceptions=True)
    for position, url in enumerate(urls):
        if url in urls[:position]:
            first = next(result for result in results if result.url == url)
            results.insert(position, first)
    return results


async def request(session, url):
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status}"
            return response.status, await response.read(), None
    except (aiohttp.ClientError, TimeoutError) as error:
        return None, b"", repr(error)
