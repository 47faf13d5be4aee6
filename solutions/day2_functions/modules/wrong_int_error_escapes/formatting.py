"""Size to text."""

from .units import UNITS, SizeError


def format_size(size: int) -> str:
    """Return the size as text, in the largest unit that leaves a whole number."""
    if size < 0:
        raise SizeError(f"{size} is negative")
    for unit, factor in reversed(UNITS.items()):
        if size >= factor and size % factor == 0:
            return f"{size // factor} {unit}"
    return f"{size} B"
