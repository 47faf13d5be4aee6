"""`price := price_of(sku) is not None` names the answer of the comparison.

The walrus takes all that stands right of it, so price is True, and every item costs one
cent. Brackets around the walrus make it take the call alone.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any


def priced_lines(
    pages: Iterable[dict[str, Any]], price_of: Callable[[str], int | None]
) -> Iterator[tuple[int, str, int]]:
    """Yield order id, sku and total in cents for each item that counts, lazily."""
    return (
        (order["id"], item["sku"], item["count"] * price)
        for page in pages
        for order in page.get("orders", [])
        if order["status"] == "paid"
        for item in order["items"]
        if item["count"] > 0
        if (price := price_of(item["sku"]) is not None)
    )
