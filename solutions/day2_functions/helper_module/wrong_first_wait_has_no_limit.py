"""The limit is held only where the wait grows.

The first wait is not multiplied, and slips past the check. A bound belongs to every
value that leaves the function.
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
    delay = first
    for _ in range(attempts - 1):
        delays.append(delay)
        delay = min(delay * factor, limit)
    return delays


def slugify(text):
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))
