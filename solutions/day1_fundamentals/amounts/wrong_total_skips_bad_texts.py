"""total catches the ValueError, and goes on without the amount.

A line that could not be read is then missing from the sum, and nobody hears of it. An
empty cell means that there is no amount; a broken one means that nobody knows it. Let
the error through.
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
    amounts = []
    for text in texts:
        try:
            amounts.append(to_cents(text))
        except ValueError:
            continue
    amounts = [cents for cents in amounts if cents is not None]
    return sum(amounts) if amounts else None
