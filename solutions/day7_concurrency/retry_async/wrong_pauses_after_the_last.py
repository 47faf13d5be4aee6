"""It sleeps after the last attempt too, and only then tells that it failed.

Nobody gains by that pause. Ask whether it was the last one before you sleep.
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
    while True:
        try:
            async with asyncio.timeout(limit_s):
                return await call()
        except Exception as error:
            failures.append(error)
        pause = next(waits, pause)
        await sleep(pause)
        if len(failures) == attempts:
            for number, earlier in enumerate(failures[:-1], 1):
                failures[-1].add_note(f"attempt {number}: {earlier!r}")
            raise failures[-1]
