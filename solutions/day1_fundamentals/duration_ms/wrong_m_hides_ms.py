"""In `h|m|s|ms` the alternative `m` is tried before `ms`, and wins.

Alternatives are tried from left to right, and the first that fits is taken, not the
longest. `250ms` becomes 250 minutes and a stray `s`. Put the longer one first.
"""

import re

UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}


def to_ms(text):
    parts = re.findall(r"([0-9]+)(h|m|s|ms)", text)
    places = [list(UNITS).index(unit) for _, unit in parts]
    whole = "".join(number + unit for number, unit in parts) == text
    if not parts or not whole or places != sorted(set(places)):
        raise ValueError(text)
    return sum(int(number) * UNITS[unit] for number, unit in parts)
