from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

__all__ = ["chunked", "flatten", "retry_delays", "slugify"]

T = TypeVar("T")


def chunked(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield the items in lists of `size`, the last one maybe shorter.

    Raises ValueError at the call if `size` is under 1.
    """
    raise NotImplementedError


def flatten(value: Any) -> Iterator[Any]:
    """Yield what is in nested lists and tuples, in order; all else is an item."""
    raise NotImplementedError


def retry_delays(
    attempts: int, first: float = 1, factor: float = 2, limit: float = 60
) -> list[float]:
    """Return the seconds to wait between the attempts, none over `limit`."""
    raise NotImplementedError


def slugify(text: str) -> str:
    """Return the text's words in a-z and 0-9, accents dropped, joined by `-`."""
    raise NotImplementedError
