"""Text to whole cents without a float in between; a missing amount is None, never 0."""

import re

AMOUNT = re.compile(r"(-?)([0-9]+)(?:\.([0-9]{1,2}))?")


def to_cents(text: str) -> int | None:
    """Return the amount in cents, or None for a missing one."""
    text = text.strip()
    if not text:
        return None
    match = AMOUNT.fullmatch(text)
    if match is None:
        raise ValueError(f"not an amount: {text!r}")
    sign, whole, fraction = match.groups(default="")
    return int(sign + whole + fraction.ljust(2, "0"))


def total(texts: list[str]) -> int | None:
    """Return the sum of the amounts in cents, or None if all are missing."""
    amounts = [cents for text in texts if (cents := to_cents(text)) is not None]
    return sum(amounts) if amounts else None
