"""The pattern `\\w` is taken for a letter or digit.

It is also the underscore, and for text the letters and digits of all the world's
scripts. Name the characters that may stay.
"""

import re
import unicodedata
from itertools import islice


def chunked(items, size):
    if size < 1:
        raise ValueError(f"a chunk holds at least 1 item, not {size}")
    rest = iter(items)
    return iter(lambda: list(islice(rest, size)), [])


def flatten(value):
    if isinstance(value, list | tuple):
        for item in value:
            yield from flatten(item)
    else:
        yield value


def retry_delays(attempts, first=1, factor=2, limit=60):
    delays = []
    delay = min(first, limit)
    for _ in range(attempts - 1):
        delays.append(delay)
        delay = min(delay * factor, limit)
    return delays


def slugify(text):
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "-".join(re.findall(r"\w+", plain.lower()))
