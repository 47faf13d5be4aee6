"""A size that was not told becomes 0.

`-` says that nobody knows. A mean over such sizes is wrong, and nobody sees it. Missing
is None, and 0 is a number.
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
    fields["request"] = re.sub(r'\\(["\\])', r"\1", fields["request"])
    fields["status"] = int(fields["status"])
    fields["size"] = 0 if fields["size"] == "-" else int(fields["size"])
    return fields
