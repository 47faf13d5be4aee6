"""gather raises the first error at once, while other reads are still under way.

Which error comes first is then a matter of luck, and threads work on for nobody. Wait
for all, then look.
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
        await asyncio.gather(*reads)
    finally:
        heart.cancel()
        await asyncio.wait([heart])
    return {name: task.result() for name, task in zip(names, reads, strict=True)}
