"""Decimal does the arithmetic; the pattern still says what an amount is."""

import re
from decimal import Decimal, localcontext


def to_cents(text: str) -> int | None:
    """Return the amount in cents, or None for a missing one."""
    text = text.strip()
    if text == "":
        return None
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]{1,2})?", text):
        raise ValueError(text)
    with localcontext(prec=40):
        return int(Decimal(text) * 100)


def total(texts: list[str]) -> int | None:
    """Return the sum of the amounts in cents, or None if all are missing."""
    result = None
    for text in texts:
        cents = to_cents(text)
        if cents is not None:
            result = cents + (0 if result is None else result)
    return result
