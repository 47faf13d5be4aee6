"""Rounding hides the error of the float, but only for amounts that are not large.

A float holds some 16 digits. round(float(text) * 100) is right for a coffee, and off by
some euros for a balance of twenty digits. Exact types have no such edge.
"""

import re


def to_cents(text):
    text = text.strip()
    if not text:
        return None
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]{1,2})?", text):
        raise ValueError(text)
    return round(float(text) * 100)


def total(texts):
    amounts = [cents for text in texts if (cents := to_cents(text)) is not None]
    return sum(amounts) if amounts else None
