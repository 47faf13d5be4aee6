"""Zero counts as missing, since both are false.

`if cents` and `or None` do not ask whether a value is there, but whether it is true,
and 0, "" and [] are not. Ask for `is None` where None has a meaning of its own.
"""

import re


def to_cents(text):
    text = text.strip()
    if not text:
        return None
    match = re.fullmatch(r"(-?)([0-9]+)(?:\.([0-9]{1,2}))?", text)
    if match is None:
        raise ValueError(text)
    return int(match[1] + match[2] + (match[3] or "").ljust(2, "0"))


def total(texts):
    return sum(to_cents(text) or 0 for text in texts) or None
