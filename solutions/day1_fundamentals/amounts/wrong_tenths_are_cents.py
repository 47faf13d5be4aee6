"""The digits after the point are taken as a number, so .5 becomes 5 cents.

Behind a point the place counts: the first digit is tenths. Fill up on the right before
the digits become a number.
"""

import re


def to_cents(text):
    text = text.strip()
    if not text:
        return None
    match = re.fullmatch(r"(-?)([0-9]+)(?:\.([0-9]{1,2}))?", text)
    if match is None:
        raise ValueError(text)
    cents = int(match[2]) * 100 + int(match[3] or 0)
    return -cents if match[1] else cents


def total(texts):
    amounts = [cents for text in texts if (cents := to_cents(text)) is not None]
    return sum(amounts) if amounts else None
