"""A letter with an accent is taken for a separator.

"Café menu" becomes caf-menu, and "été" a lone t. NFKD parts the accent from its letter,
so that one can be dropped and the other kept.
"""

import re
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
    return "-".join(re.findall("[a-z0-9]+", text.lower()))
