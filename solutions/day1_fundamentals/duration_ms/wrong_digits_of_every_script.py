r"""`\d` means the digits of every script.

In a text pattern, `\d` matches some 700 characters that Unicode calls decimal digits,
and int() reads them all. Write `[0-9]` for 0 to 9, or give re.ASCII.
"""

import re

DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?")
UNITS = (3_600_000, 60_000, 1_000, 1)


def to_ms(text: str) -> int:
    """Return a duration such as 1h30m in milliseconds; ValueError if it is none."""
    found = DURATION.fullmatch(text)
    if not text or found is None:
        raise ValueError(f"not a duration: {text!r}")
    numbers = (int(number or 0) for number in found.groups())
    return sum(number * unit for number, unit in zip(numbers, UNITS, strict=True))
