"""The power is computed in full, and only then cut to the limit.

2.0 ** 1024 is an OverflowError: a job that was told to try for a week dies of its own
patience. Cut at every step, and the number never grows.
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
    return [min(first * factor**n, limit) for n in range(attempts - 1)]


def slugify(text):
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))
