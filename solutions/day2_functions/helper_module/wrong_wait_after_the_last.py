"""There is a wait for each attempt, where they stand between two.

After the last attempt nothing is left to wait for: its caller gets the error a minute
late. n attempts have n - 1 gaps.
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
    return [min(first * factor ** min(n, 200), limit) for n in range(attempts)]


def slugify(text):
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))
