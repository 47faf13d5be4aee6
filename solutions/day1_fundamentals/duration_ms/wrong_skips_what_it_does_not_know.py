"""findall picks the parts out and is silent about the rest.

It looks for the pattern anywhere, so `1h 30m`, `-1s` and `timeout=5s` all pass, and so
does a part in the wrong place. Checking a text means matching all of it: fullmatch.
"""

import re

UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}


def to_ms(text):
    parts = re.findall(r"([0-9]+)(ms|h|m|s)", text)
    if not parts:
        raise ValueError(text)
    return sum(int(number) * UNITS[unit] for number, unit in parts)
