"""The size is checked when the first list is asked for.

A function with a yield in it is a generator function: a call runs none of its lines.
The ValueError then comes far from the call that is to blame, or, where nobody iterates,
never. Check in a plain function that returns the generator of another.
"""

import re
import unicodedata
from itertools import islice


def chunked(items, size):
    if size < 1:
        raise ValueError(f"a chunk holds at least 1 item, not {size}")
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


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
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))
