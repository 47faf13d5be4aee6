"""One part after the other is taken from the front, and the units only get smaller."""

import re

UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}
PART = re.compile(r"([0-9]+)(ms|h|m|s)")


def to_ms(text: str) -> int:
    """Return a duration such as 1h30m in milliseconds; ValueError if it is none."""
    total, place, last = 0, 0, 3_600_001
    while place < len(text):
        part = PART.match(text, place)
        if part is None or UNITS[part[2]] >= last:
            raise ValueError(f"not a duration: {text!r}")
        last = UNITS[part[2]]
        total += int(part[1]) * last
        place = part.end()
    if not text:
        raise ValueError("empty")
    return total
