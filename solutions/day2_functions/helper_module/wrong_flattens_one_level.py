"""Only the outermost level is flattened.

`chain.from_iterable` joins lists, and takes each text apart on its way. Nesting of any
depth needs recursion, or a stack.
"""

import re
import unicodedata
from itertools import chain, islice


def chunked(items, size):
    if size < 1:
        raise ValueError(f"a chunk holds at least 1 item, not {size}")
    rest = iter(items)
    return iter(lambda: list(islice(rest, size)), [])


def flatten(value):
    if not isinstance(value, list | tuple):
        return iter([value])
    return chain.from_iterable(
        item if isinstance(item, list | tuple) else [item] for item in value
    )


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
