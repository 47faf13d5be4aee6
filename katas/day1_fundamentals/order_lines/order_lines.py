from collections.abc import Callable, Iterable, Iterator
from typing import Any


def priced_lines(
    pages: Iterable[dict[str, Any]], price_of: Callable[[str], int | None]
) -> Iterator[tuple[int, str, int]]:
    """Yield order id, sku and total in cents for each item that counts, lazily."""
    raise NotImplementedError
