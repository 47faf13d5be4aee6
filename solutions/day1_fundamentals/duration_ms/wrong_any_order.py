"""The parts are checked one by one, their order and number not at all.

`(…)+` repeats any part any number of times: `30m1h` and `1h1h` pass. Fix the order in
the pattern by writing the optional parts one after the other.
"""

import re

UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}


def to_ms(text):
    if not re.fullmatch(r"(?:[0-9]+(?:ms|h|m|s))+", text):
        raise ValueError(text)
    parts = re.findall(r"([0-9]+)(ms|h|m|s)", text)
    return sum(int(number) * UNITS[unit] for number, unit in parts)
