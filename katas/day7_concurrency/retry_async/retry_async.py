import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any


async def call_with_retry(
    call: Callable[[], Awaitable[Any]],
    attempts: int,
    limit_s: float,
    pauses: Iterable[float],
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> Any:
    """Await a call, several times if it fails, each with a time limit."""
    raise NotImplementedError
