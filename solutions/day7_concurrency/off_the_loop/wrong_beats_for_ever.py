"""The beating is never ended: it goes on behind the caller's back.

A task lives until its end or its cancelling, whoever made it. End what you began, in
`finally`.
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
        reads = [asyncio.create_task(asyncio.to_thread(read, name)) for name in names]
        if reads:
            await asyncio.wait(reads)
    finally:
        pass
    return {name: task.result() for name, task in zip(names, reads, strict=True)}
