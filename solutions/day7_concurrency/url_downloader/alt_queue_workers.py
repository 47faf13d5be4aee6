"""A fixed crew of workers on a queue; whoever must wait goes back in line later."""

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
    queue = asyncio.Queue()
    for url in dict.fromkeys(urls):
        queue.put_nowait((url, 1))

    async def work():
        while True:
            url, attempt = await queue.get()
            status, body, error = await request(session, url)
            if status is not None and status < 500 or attempt > retries:
                results[url] = Result(url, status, body, error, attempt)
                queue.task_done()
            else:
                group.create_task(come_back(url, attempt))

    async def come_back(url, attempt):
        await sleep(backoff * 2 ** (attempt - 1))
        queue.put_nowait((url, attempt + 1))
        queue.task_done()

    client_timeout = aiohttp.ClientTimeout(total=timeout)
    async with (
        aiohttp.ClientSession(timeout=client_timeout) as session,
        asyncio.TaskGroup() as group,
    ):
        workers = [group.create_task(work()) for _ in range(limit)]
        await queue.join()
        for worker in workers:
            worker.cancel()
    return [results[url] for url in urls]


async def request(session, url):
    try:
        async with session.get(url) as response:
            if not response.ok:
                return response.status, b"", f"HTTP {response.status}"
            return response.status, await response.read(), None
    except (aiohttp.ClientError, TimeoutError) as error:
        return None, b"", repr(error)
