"""Each read is awaited before the next one is begun.

The loop stays awake, and the reads do not overlap. Begin all of them, then wait.
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
        reads = []
        for name in names:
            reads.append(asyncio.create_task(asyncio.to_thread(read, name)))
            await asyncio.wait(reads)

    finally:
        heart.cancel()
        await asyncio.wait([heart])
    return {name: task.result() for name, task in zip(names, reads, strict=True)}
