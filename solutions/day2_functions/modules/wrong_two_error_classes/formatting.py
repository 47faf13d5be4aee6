"""Size to text."""

UNITS = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}


class SizeError(ValueError):
    """A size that this package does not take."""


def format_size(size: int) -> str:
    """Return the size as text, in the largest unit that leaves a whole number."""
    if size < 0:
        raise SizeError(f"{size} is negative")
    for unit, factor in reversed(UNITS.items()):
        if size >= factor and size % factor == 0:
            return f"{size // factor} {unit}"
    return f"{size} B"
