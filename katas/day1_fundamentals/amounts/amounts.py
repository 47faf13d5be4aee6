def to_cents(text: str) -> int | None:
    """Return the amount in cents, or None for a missing one."""
    raise NotImplementedError


def total(texts: list[str]) -> int | None:
    """Return the sum of the amounts in cents, or None if all are missing."""
    raise NotImplementedError
