r"""The request is returned as the server wrote it.

`\"` is how a quote is written within quotes, not what the client sent. Parsing ends
with undoing the escapes, once, for both of them.
"""

import re
from typing import Any

LINE = re.compile(
    r"""
    (?P<host>[^ ]+)[ ]
    [^ ]+[ ]
    (?P<user>[^ ]+)[ ]
    \[(?P<time>[^]]*)\][ ]
    "(?P<request>(?:[^"\\]|\\.)*)"[ ]
    (?P<status>[0-9]{3})[ ]
    (?P<size>[0-9]+|-)
    (?:[ ].*)?
    """,
    re.VERBOSE,
)


def parse_access(line: str) -> dict[str, Any] | None:
    """Return host, user, time, request, status and size of a line, or None."""
    found = LINE.fullmatch(line)
    if found is None:
        return None
    fields: dict[str, Any] = found.groupdict()
    fields["user"] = None if fields["user"] == "-" else fields["user"]

    fields["status"] = int(fields["status"])
    fields["size"] = None if fields["size"] == "-" else int(fields["size"])
    return fields
