"""A blocking call in a coroutine stops the whole event loop.

`async def` makes nothing concurrent. urllib (like requests) waits for the socket
without an `await`, so no other task runs until the answer is there: all downloads go
one by one, and neither a timeout nor a cancellation gets through. Use a client with
coroutines, or push the blocking call to a thread with asyncio.to_thread.
"""

import asyncio
import http.client
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass


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

    async def download(url):
        for attempt in range(1, retries + 2):
            async with places:
                status, body, error = await request(url, timeout)
            if status is not None and status < 500 or attempt > retries:
                return Result(url, status, body, error, attempt)
            await sleep(backoff * 2 ** (attempt - 1))

    unique = list(dict.fromkeys(urls))
    results = await asyncio.gather(*[download(url) for url in unique])
    by_url = dict(zip(unique, results, strict=True))
    return [by_url[url] for url in urls]


async def request(url, timeout):
    try:
        with urllib.request.urlopen(url, timeout=timeout) as response:
            return response.status, response.read(), None
    except urllib.error.HTTPError as error:
        return error.code, b"", str(error)
    except (OSError, http.client.HTTPException) as error:
        return None, b"", repr(error)
