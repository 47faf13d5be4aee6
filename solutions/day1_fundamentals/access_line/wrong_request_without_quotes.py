r"""`"[^"]*"` ends the request at the first quote, escaped or not.

A line with `\"` in its request is then of no known form and gets lost: the very lines
that an attack leaves. A backslash and what follows it belong together: `\\.` as one
piece.
"""

import re
from typing import Any

LINE = re.compile(
    r"""
    (?P<host>[^ ]+)[ ]
    [^ ]+[ ]
    (?P<user>[^ ]+)[ ]
    \[(?P<time>[^]]*)\][ ]
    "(?P<request>[^"]*)"[ ]
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
    fields["request"] = re.sub(r'\\(["\\])', r"\1", fields["request"])
    fields["status"] = int(fields["status"])
    fields["size"] = None if fields["size"] == "-" else int(fields["size"])
    return fields
