"""Text to size."""

from .formatting import format_size
from .units import UNITS, SizeError


def parse_size(text: str, limit: int | None = None) -> int:
    """Return the bytes in a text like `512 MiB`; none over the limit are allowed."""
    number, _, unit = text.partition(" ")
    if not number.isdecimal() or unit not in UNITS:
        raise SizeError(f"{text!r} is not a whole number and one of {', '.join(UNITS)}")
    size = int(number) * UNITS[unit]
    if limit is not None and size > limit:
        raise SizeError(f"{text} is over the limit of {format_size(limit)}")
    return size
