"""A timeout is not a ClientError, so it escapes.

When the total time is up, aiohttp raises the built-in TimeoutError
(asyncio.TimeoutError is the same class). `except aiohttp.ClientError` lets it through,
and one slow server ends the whole batch. Catch both; but not Exception, which would
hide bugs of your own.
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

    async with aiohttp.ClientSession(timeout=client_timeout) as session:
        unique = list(dict.fromkeys(urls))
        results = await asyncio.gather(*[download(url) for url in unique])
    by_url = dict(zip(unique, results, strict=True))
    return [by_url[url] for url in urls]


async def request(session, url):
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status}"
            return response.status, await response.read(), None
    except aiohttp.ClientError as error:
        return None, b"", repr(error)
