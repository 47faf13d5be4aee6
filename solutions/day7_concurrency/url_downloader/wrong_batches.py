"""Batches of `limit`: the slowest of each batch keeps all the others waiting.

gather over slices does bound the requests, but the next slice starts only when the last
request of this one is done. While one server dawdles, every other place stands empty. A
semaphore (or workers on a queue) hands a place on the moment it is free.
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
    client_timeout = aiohttp.ClientTimeout(total=timeout)
    unique = list(dict.fromkeys(urls))
    by_url = {}
    async with aiohttp.ClientSession(timeout=client_timeout) as session:
        waiting = [(url, 1) for url in unique]
        while waiting:
            batch, waiting = waiting[:limit], waiting[limit:]
            answers = await asyncio.gather(*[request(session, url) for url, _ in batch])
            for (url, attempt), (status, body, error) in zip(
                batch, answers, strict=True
            ):
                if status is not None and status < 500 or attempt > retries:
                    by_url[url] = Result(url, status, body, error, attempt)
                else:
                    await sleep(backoff * 2 ** (attempt - 1))
                    waiting.append((url, attempt + 1))
    return [by_url[url] for url in urls]


async def request(session, url):
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status}"
            return response.status, await response.read(), None
    except (aiohttp.ClientError, TimeoutError) as error:
        return None, b"", repr(error)
