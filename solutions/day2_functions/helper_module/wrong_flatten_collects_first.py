"""All is collected in a list, and the list is handed out.

The result is the same, but the caller who wants the first item pays for all of them
before it comes. `yield from` hands on each item when it is asked for.
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
    return iter(collected(value))


def collected(value):
    if not isinstance(value, list | tuple):
        return [value]
    return [found for item in value for found in collected(item)]


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
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))
