"""The blocking call is made in the coroutine: the whole loop stands still.

`async def` makes nothing asynchronous. What blocks belongs into a thread:
`asyncio.to_thread`.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

_PAUSE_S = 0.02


async def read_all(
    read: Callable[[str], Any], names: Sequence[str], beat: Callable[[], object]
) -> dict[str, Any]:
    """Call a blocking function for all names, while the loop goes on beating."""

    async def beating() -> None:
        while True:
            beat()
            await asyncio.sleep(_PAUSE_S)

    heart = asyncio.create_task(beating())
    try:

        async def call(name: str) -> Any:
            return read(name)

        reads = [asyncio.create_task(call(name)) for name in names]
        if reads:
            await asyncio.wait(reads)
    finally:
        heart.cancel()
        await asyncio.wait([heart])
    return {name: task.result() for name, task in zip(names, reads, strict=True)}
