"""Clauses stand like nested loops, each condition right behind what it asks about."""

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
        if item["count"] > 0 and (price := price_of(item["sku"])) is not None
    )
