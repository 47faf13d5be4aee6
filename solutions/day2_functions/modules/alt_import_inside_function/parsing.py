"""Text to size."""

UNITS = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}


class SizeError(ValueError):
    """A size that this package does not take."""


def parse_size(text: str, limit: int | None = None) -> int:
    """Return the bytes in a text like `512 MiB`; none over the limit are allowed."""
    number, _, unit = text.partition(" ")
    if not number.isdecimal() or unit not in UNITS:
        raise SizeError(f"{text!r} is not a whole number and one of {', '.join(UNITS)}")
    size = int(number) * UNITS[unit]
    if limit is not None and size > limit:
        from .formatting import format_size

        raise SizeError(f"{text} is over the limit of {format_size(limit)}")
    return size
