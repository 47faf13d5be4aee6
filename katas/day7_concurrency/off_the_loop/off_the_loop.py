from collections.abc import Callable, Sequence
from typing import Any


async def read_all(
    read: Callable[[str], Any], names: Sequence[str], beat: Callable[[], object]
) -> dict[str, Any]:
    """Call a blocking function for all names, while the loop goes on beating."""
    raise NotImplementedError
