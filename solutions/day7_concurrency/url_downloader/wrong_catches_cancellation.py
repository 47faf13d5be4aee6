"""The order to stop is taken for one more failed download.

`except BaseException` (a bare except too) around an await catches more than what the
task raised: a cancellation is delivered as CancelledError at this very await. Swallow
it, and the program cannot be stopped. CancelledError is no Exception so that it passes
by itself: catch what you expect, and raise again what you caught only to clean up.
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

    results = {}
    async with aiohttp.ClientSession(timeout=client_timeout) as session:
        tasks = {url: asyncio.create_task(download(url)) for url in dict.fromkeys(urls)}
        for url, task in tasks.items():
            try:
                results[url] = await task
            except BaseException as error:
                results[url] = Result(url, None, b"", repr(error), 1)
    return [results[url] for url in urls]


async def request(session, url):
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status}"
            return response.status, await response.read(), None
    except (aiohttp.ClientError, TimeoutError) as error:
        return None, b"", repr(error)
