r"""`$` also matches before a line break at the end of the text.

A line read from a file ends with one, and passes by accident here, though not
elsewhere. fullmatch means the whole text; in a pattern, that end is `\Z`.
"""

import re

DURATION = re.compile(r"(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?")
UNITS = (3_600_000, 60_000, 1_000, 1)


def to_ms(text: str) -> int:
    """Return a duration such as 1h30m in milliseconds; ValueError if it is none."""
    found = re.match(DURATION.pattern + "$", text)
    if not text or found is None:
        raise ValueError(f"not a duration: {text!r}")
    numbers = (int(number or 0) for number in found.groups())
    return sum(number * unit for number, unit in zip(numbers, UNITS, strict=True))
