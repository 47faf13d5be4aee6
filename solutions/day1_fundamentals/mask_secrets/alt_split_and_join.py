"""Without a pattern for the value: the line is taken apart at what ends a value."""

import re

KEYS = ("password", "token", "secret")


def mask(line: str) -> str:
    """Return the line with the value of every secret replaced by `***`."""
    return "".join(masked(part) for part in re.split(r"([ &])", line))


def masked(part: str) -> str:
    """Mask the first secret of a part that holds no space and no `&`."""
    lower = part.lower()
    starts = [
        (start, key)
        for key in KEYS
        for start in range(len(part))
        if lower.startswith(f"{key}=", start)
        and not (start and (part[start - 1].isalnum() or part[start - 1] == "_"))
    ]
    if not starts:
        return part
    start, key = min(starts)
    end = start + len(key) + 1
    return part[:end] + "***" if part[end:] else part
