"""The time limit is put around the whole loop, not around each attempt.

One attempt that hangs uses up the time of all: nothing is tried again.
"""

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
    waits, pause = iter(pauses), 0.0
    failures = []
    async with asyncio.timeout(limit_s):
        while True:
            try:
                return await call()
            except Exception as error:
                failures.append(error)
                if len(failures) == attempts:
                    for number, earlier in enumerate(failures[:-1], 1):
                        error.add_note(f"attempt {number}: {earlier!r}")
                    raise
            pause = next(waits, pause)
            await sleep(pause)
