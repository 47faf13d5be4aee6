"""The way leads over a float, and int() cuts off what is missing to the cent.

0.29 has no exact binary fraction: 0.29 * 100 is 28.999999999999996, and int() makes 28
of it. Money is counted in whole cents or in Decimal, never in floats.
"""

import re


def to_cents(text):
    text = text.strip()
    if not text:
        return None
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]{1,2})?", text):
        raise ValueError(text)
    return int(float(text) * 100)


def total(texts):
    amounts = [cents for text in texts if (cents := to_cents(text)) is not None]
    return sum(amounts) if amounts else None
