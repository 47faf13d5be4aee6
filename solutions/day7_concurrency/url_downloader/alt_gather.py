"""gather instead of a TaskGroup, and asyncio.timeout instead of aiohttp's own clock."""

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
    unique = list(set(urls))
    places = asyncio.Semaphore(limit)

    async def download(url, attempt=1):
        async with places:
            status, body, error = await request(session, url, timeout)
        if error is None or 400 <= (status or 500) < 500 or attempt > retries:
            return Result(url, status, body, error, attempt)
        await sleep(backoff * 2 ** (attempt - 1))
        return await download(url, attempt + 1)

    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*map(download, unique))
    by_url = dict(zip(unique, results, strict=True))
    return [by_url[url] for url in urls]


async def request(session, url, timeout):
    status, body, error = None, b"", None
    try:
        async with asyncio.timeout(timeout), session.get(url) as response:
            body = await response.read()
            status = response.status
            response.raise_for_status()
    except (aiohttp.ClientError, TimeoutError) as caught:
        body, error = b"", repr(caught)
    return status, body, error
