import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """What became of one URL; `error` is None where the download succeeded."""

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
    """Download all URLs concurrently; return a Result for each, in the order given."""
    raise NotImplementedError
