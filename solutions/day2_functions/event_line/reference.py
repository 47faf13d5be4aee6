"""`/` keeps every name free for fields; a new dict for each line."""

from collections.abc import Callable
from typing import Any


def make_logger(**common: Any) -> Callable[..., str]:
    """Return `line(event, /, **fields)`, which tells an event and its fields."""

    def line(event: str, /, **fields: Any) -> str:
        told = {**common, **fields}.items()
        return " ".join(
            [event, *(f"{key}={value}" for key, value in told if value is not None)]
        )

    return line
