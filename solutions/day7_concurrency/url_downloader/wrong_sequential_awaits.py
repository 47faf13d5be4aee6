"""One request after the other, for all the async in it.

`await` in a loop means: do not go on before this one is done. The event loop is free
for others meanwhile, but there are no others. What shall run together must become tasks
first (TaskGroup.create_task, gather), and be awaited together.
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
    results = {}
    client_timeout = aiohttp.ClientTimeout(total=timeout)
    async with aiohttp.ClientSession(timeout=client_timeout) as session:
        for url in dict.fromkeys(urls):
            for attempt in range(1, retries + 2):
                status, body, error = await request(session, url)
                results[url] = Result(url, status, body, error, attempt)
                if status is not None and status < 500:
                    break
                if attempt <= retries:
                    await sleep(backoff * 2 ** (attempt - 1))
    return [results[url] for url in urls]


async def request(session, url):
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status}"
            return response.status, await response.read(), None
    except (aiohttp.ClientError, TimeoutError) as error:
        return None, b"", repr(error)
